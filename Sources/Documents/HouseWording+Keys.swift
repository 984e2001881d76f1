// Is every key of the house's wording: a case for a phrase, in the order of the shipped file.

extension HouseWording {
    /// A phrase (khóa của lời văn).
    public enum Key: Int, CaseIterable, Sendable {
        // In HouseWording+Figures.
        case exceeded, met, onPace, late, failed, notDue, insufficient, increased, decreased,
            increasedAbout, decreasedAbout, unchanged, nearlyUnchanged, above, moreThan, nearly,
            about, atLeast, atMost, hold, estimated, noData, notApplicable, notAggregable,
            structure, conflict, noTarget, thin, noDataSign, notApplicableSign, notAggregableSign,
            structureSign, conflictSign, noTargetSign, thinSign
        // In HouseWording+Tables.
        case table, unitLine, total, whole, carriedFoot, carriedHead, signs, noDataMeaning,
            notApplicableMeaning, notAggregableMeaning, structureMeaning, conflictMeaning,
            noTargetMeaning, thinMeaning, estimateMeaning, coverage, coverageTotal, coverageWhole,
            coverageProse, coverageBoth, coverageAgain, coverageEarlier,
            coverageFull, reportedProse, sumsEstimated, sumsOwn, leftOutColumns, sharedColumns,
            untoldCases, mixedStructure, unequalNote, unequalProse, restated, breakNote, lowest,
            lowestThree, highestThree, worstThree, lowestWithout, lowestTies, published,
            publishedMany, page,
            illustrative
        // In HouseWording+Charts.
        case chart, chartContinued, source, sourceIllustrative, sourceCoverage, unitsAsSource,
            chartNoData, chartEmpty, chartParts, barsForLines, actual, target, targetKey, pace,
            verdict, estimate, noRatio,
            cut, targetLine, dueLine, lastRank, lastUnranked, points, shareUnit
        // In HouseWording+Papers.
        case gapList, rehearsalList, changeList, correctionList, receiptList, structureReason,
            estimateReason, closeReason, documentReason, changedReason, addedReason
        // In HouseWording+PaperWords.
        case draftMark, draftNamed, revisionNamed, issuedNamed, sheetCover, paperPeriod,
            copyCount, paperReason, changeCount, rankLead, findingLead, submissionLead,
            columnNumber, columnMissing, columnOwner, columnBlocking, columnCluster,
            columnContent, columnUnit, columnWeight, columnReceived, columnStanding, columnNote,
            columnOld, columnNew, columnPage, columnSheet, columnOut, columnIn, columnRecipient,
            columnCopy, columnName, columnSigned, columnDay
        // In HouseWording+Headings.
        case numberHeading, indicatorHeading, unitOfMeasureHeading, groupHeading, codeHeading,
            unitHeading, partyRatingHeading, unitRatingHeading, actualHeading, numeratorHeading,
            denominatorHeading, targetHeading, progressHeading, dueByNowHeading,
            percentOfTargetHeading, percentOfDueHeading, shortfallHeading, shortfallRateHeading,
            verdictHeading, samePeriodHeading, previousPeriodHeading, changeHeading,
            changeNumberHeading, rankHeading
    }
}
