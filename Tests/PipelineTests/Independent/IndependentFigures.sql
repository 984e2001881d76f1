-- Rows as people wrote them, all text → the figures of every half-year and year, worked out anew.
--
-- This is a second computation of what Sources/Figures computes, written from the rules and not
-- from that code, so that a mistake has to be made twice to stay hidden. Numbers are integers of
-- ten-thousandths, means are fractions: nothing is rounded here.
--
-- It reads the tables don_vi_phien_ban, chi_tieu, so_lieu, ke_thua and hoi_nghi, and leaves the
-- answers in `answer` and what it could not read in `unread`.

-- 1. Texts → days and numbers -----------------------------------------------------------------

-- A day is a count of days; an open end is far away.
CREATE VIEW day_text AS
    SELECT tu_ngay AS text FROM so_lieu UNION SELECT den_ngay FROM so_lieu
    UNION SELECT tu_ngay FROM don_vi_phien_ban UNION SELECT den_ngay FROM don_vi_phien_ban
    UNION SELECT ngay FROM ke_thua UNION SELECT ngay_chot FROM hoi_nghi;

CREATE TABLE day (text TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID;
INSERT INTO day
    SELECT text, CASE WHEN text = '' THEN 1000000
        WHEN text GLOB '[0-3][0-9]/[01][0-9]/[12][0-9][0-9][0-9]' THEN CAST(strftime('%s',
            substr(text, 7) || '-' || substr(text, 4, 2) || '-' || substr(text, 1, 2)) AS INTEGER)
            / 86400 END
    FROM day_text;

-- A dot groups thousands, a comma begins the decimals: 7.450 and 27,32.
CREATE VIEW number_text AS
    SELECT gia_tri AS text FROM so_lieu UNION SELECT tu_so FROM so_lieu
    UNION SELECT mau_so FROM so_lieu;

CREATE TABLE number (text TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID;
INSERT INTO number
    WITH cut AS (
        SELECT text, replace(text, '.', '') || ',' AS plain FROM number_text WHERE text <> ''),
    halves AS (
        SELECT text, substr(plain, 1, instr(plain, ',') - 1) AS whole,
            rtrim(substr(plain, instr(plain, ',') + 1), ',') AS decimals
        FROM cut)
    SELECT text, CASE
        WHEN whole = '' OR whole GLOB '*[^0-9]*' OR decimals GLOB '*[^0-9]*'
            OR length(decimals) > 4 THEN NULL
        ELSE CAST(whole AS INTEGER) * 10000 + CAST(substr(decimals || '0000', 1, 4) AS INTEGER)
        END
    FROM halves;

-- Every number of a unit about an indicator, and every yearly norm.
CREATE TABLE record (
    unit TEXT, indicator TEXT, first INTEGER, last INTEGER, recurrence TEXT,
    value INTEGER, numerator INTEGER, denominator INTEGER, estimate INTEGER);
INSERT INTO record
    SELECT don_vi, chi_tieu, f.number, l.number, lap_lai, v.number, n.number, d.number,
        CAST(uoc AS INTEGER)
    FROM so_lieu AS s
        JOIN day AS f ON f.text = s.tu_ngay JOIN day AS l ON l.text = s.den_ngay
        LEFT JOIN number AS v ON v.text = s.gia_tri
        LEFT JOIN number AS n ON n.text = s.tu_so LEFT JOIN number AS d ON d.text = s.mau_so;

-- What this file does not understand; the test wants none.
CREATE VIEW unread AS
    SELECT 'day ' || text AS what FROM day WHERE number IS NULL
    UNION ALL SELECT 'number ' || text FROM number WHERE number IS NULL
    UNION ALL SELECT 'measure of ' || unit || ', ' || indicator FROM record
        WHERE (value IS NULL) = (numerator IS NULL)
            OR (numerator IS NULL) <> (denominator IS NULL)
            OR recurrence NOT IN ('mot-lan', 'moi-nam')
    UNION ALL SELECT 'rules of ' || ma FROM chi_tieu
        WHERE theo_thoi_gian NOT IN ('cong', 'cuoi-ky', 'binh-quan', 'lon-nhat', 'khong-cong')
            OR theo_don_vi NOT IN ('cong', 'ty-so', 'khong-cong')
    UNION ALL SELECT 'lineage of ' || tu_don_vi FROM ke_thua
        WHERE kieu NOT IN ('sap-nhap', 'chia', 'giai-the') OR sang_don_vi = '';

CREATE TABLE version AS
    SELECT don_vi AS unit, f.number AS first, l.number AS last, cap_tren AS parent
    FROM don_vi_phien_ban AS v
        JOIN day AS f ON f.text = v.tu_ngay JOIN day AS l ON l.text = v.den_ngay;

-- 2. Windows ----------------------------------------------------------------------------------

-- The first half-year is 15/12 to 14/6, the second 15/6 to 14/12, the year both. A conference may
-- close its period early (`kind` 1); estimates then may tell the rest of the period (`kind` 2).
-- What is measured behind the close is not known yet.
CREATE TABLE span (
    id INTEGER PRIMARY KEY, year INTEGER, half TEXT, kind INTEGER,
    first INTEGER, last INTEGER, close INTEGER, period_last INTEGER, same INTEGER);
INSERT INTO span (year, half, kind, first, last, close, period_last)
    WITH RECURSIVE years (year) AS (
        SELECT min(CAST(substr(den_ngay, 7) AS INTEGER)) - 1 FROM so_lieu
        UNION ALL SELECT year + 1 FROM years
        WHERE year < (SELECT max(CAST(substr(den_ngay, 7) AS INTEGER)) FROM so_lieu)),
    half (code, back, first, last) AS (
        VALUES ('H1', 1, '-12-15', '-06-14'), ('H2', 0, '-06-15', '-12-14'),
            ('', 1, '-12-15', '-12-14')),
    calendar AS (
        SELECT year, code, CAST(strftime('%s', (year - back) || first) AS INTEGER) / 86400 AS first,
            CAST(strftime('%s', year || last) AS INTEGER) / 86400 AS last
        FROM years CROSS JOIN half),
    conference AS (
        SELECT c.*, d.number AS close
        FROM hoi_nghi AS h JOIN day AS d ON d.text = h.ngay_chot
            JOIN calendar AS c ON h.ky = c.year || c.code || '@chot-15'
        WHERE cap_uy = 'duqs-tinh' AND d.number < c.last)
    SELECT year, code, 0, first, last, last, last FROM calendar
    UNION ALL SELECT year, code, 1, first, close, close, last FROM conference
    UNION ALL SELECT year, code, 2, first, last, close, last FROM conference;

-- Beside each window stands the one a year before: one cut short beside one cut short, if its
-- conference closed early as well, and otherwise the whole one.
UPDATE span SET same = (
    SELECT id FROM span AS s
    WHERE s.year = span.year - 1 AND s.half = span.half
        AND s.kind IN (0, CASE WHEN span.kind = 1 THEN 1 ELSE 0 END)
    ORDER BY s.kind DESC LIMIT 1);

-- 3. What a unit itself says of a window ------------------------------------------------------

-- What is known of a window's parts. An estimate counts where no number was given.
CREATE TABLE usable AS
    SELECT s.id AS span, s.last AS goal, r.*
    FROM span AS s JOIN record AS r ON r.first >= s.first AND r.last <= s.last
    WHERE r.recurrence = 'mot-lan' AND (r.last <= s.close OR r.estimate);
CREATE INDEX usable_start ON usable (span, unit, indicator, first);
DELETE FROM usable WHERE estimate AND EXISTS (
    SELECT 1 FROM usable AS u
    WHERE u.span = usable.span AND u.unit = usable.unit AND u.indicator = usable.indicator
        AND u.first = usable.first AND u.last = usable.last AND NOT u.estimate);

-- Every way to lay records end to end over a window, with what each rule over time needs.
CREATE TABLE tiling (
    span INTEGER, unit TEXT, indicator TEXT, pieces INTEGER, estimate INTEGER,
    value INTEGER, numerator INTEGER, denominator INTEGER,
    last_value INTEGER, last_numerator INTEGER, last_denominator INTEGER,
    greatest INTEGER, weighted INTEGER);
INSERT INTO tiling
    WITH RECURSIVE chain AS (
        SELECT r.span, r.unit, r.indicator, r.last, r.goal, 1 AS pieces, r.estimate,
            r.value, r.numerator, r.denominator, r.value AS last_value,
            r.numerator AS last_numerator, r.denominator AS last_denominator,
            r.value AS greatest, r.value * (r.last - r.first + 1) AS weighted
        FROM span AS s JOIN usable AS r ON r.span = s.id AND r.first = s.first
        UNION ALL
        SELECT c.span, c.unit, c.indicator, r.last, c.goal, c.pieces + 1,
            max(c.estimate, r.estimate), c.value + r.value, c.numerator + r.numerator,
            c.denominator + r.denominator, r.value, r.numerator, r.denominator,
            max(c.greatest, r.value), c.weighted + r.value * (r.last - r.first + 1)
        FROM chain AS c JOIN usable AS r
            ON r.span = c.span AND r.unit = c.unit AND r.indicator = c.indicator
                AND r.first = c.last + 1)
    SELECT span, unit, indicator, pieces, estimate, value, numerator, denominator, last_value,
        last_numerator, last_denominator, greatest, weighted
    FROM chain WHERE last = goal
    -- A norm of each year holds for every year inside its own interval, closed early or not, and
    -- for no half of one.
    UNION ALL
    SELECT s.id, r.unit, r.indicator, 1, r.estimate, r.value, r.numerator, r.denominator, r.value,
        r.numerator, r.denominator, r.value, r.value * (s.last - s.first + 1)
    FROM record AS r JOIN span AS s ON r.first <= s.first AND s.period_last <= r.last
    WHERE r.recurrence = 'moi-nam' AND s.half = '' AND s.kind < 2;

-- The rule over time; one record for exactly the window needs none. A mean by days is a fraction,
-- so every value here is `value ÷ days`.
CREATE INDEX tiling_whole ON tiling (span, unit, indicator) WHERE pieces = 1;
CREATE VIEW measured AS
    SELECT span, unit, indicator, estimate,
        CASE WHEN rule = 'binh-quan' THEN weighted WHEN pieces = 1 OR rule = 'cong' THEN value
            WHEN rule = 'cuoi-ky' THEN last_value WHEN rule = 'lon-nhat' THEN greatest END AS value,
        CASE WHEN rule = 'binh-quan' THEN days ELSE 1 END AS days,
        CASE WHEN pieces = 1 OR rule = 'cong' THEN numerator
            WHEN rule = 'cuoi-ky' THEN last_numerator END AS numerator,
        CASE WHEN pieces = 1 OR rule = 'cong' THEN denominator
            WHEN rule = 'cuoi-ky' THEN last_denominator END AS denominator,
        -- A percentage without its parts is never added up, and some figures never are.
        pieces > 1 AND rule <> 'cuoi-ky' AND (rule = 'khong-cong'
            OR kieu = 'ty-le' AND numerator IS NULL) AS refused
    FROM (SELECT tiling.*, s.last - s.first + 1 AS days, theo_thoi_gian AS rule, kieu
        FROM tiling JOIN span AS s ON s.id = span JOIN chi_tieu ON ma = indicator);

-- Several ways must agree; where they do not, the unit contradicts itself.
CREATE TABLE own (
    span INTEGER, unit TEXT, indicator TEXT, reason TEXT, estimate INTEGER,
    value INTEGER, days INTEGER, numerator INTEGER, denominator INTEGER,
    PRIMARY KEY (span, indicator, unit)) WITHOUT ROWID;
INSERT INTO own
    SELECT span, unit, indicator,
        CASE WHEN refused THEN 'notAggregable' WHEN count(DISTINCT coalesce(value, '') || ','
            || coalesce(numerator, '') || ',' || coalesce(denominator, '')) > 1 THEN 'conflict' END,
        min(estimate), value, days, numerator, denominator
    FROM measured AS m
    WHERE NOT refused OR NOT EXISTS (
        SELECT 1 FROM tiling AS t
        WHERE t.span = m.span AND t.unit = m.unit AND t.indicator = m.indicator AND t.pieces = 1)
    GROUP BY span, indicator, unit;

-- What accumulates since the year began is the same at the end of the second half and of the year.
INSERT OR IGNORE INTO own
    SELECT h.id, o.unit, o.indicator, o.reason, o.estimate, o.value, o.days, o.numerator,
        o.denominator
    FROM own AS o JOIN span AS y ON y.id = o.span
        JOIN span AS h ON h.year = y.year AND h.kind = y.kind AND h.last = y.last
        JOIN chi_tieu ON ma = o.indicator
    WHERE tinh_chat = 'luy-ke' AND y.half = '' AND h.half = 'H2';

-- 4. Units below ------------------------------------------------------------------------------

-- Who stands under whom on the last day of a window.
CREATE TABLE tree (
    span INTEGER, unit TEXT, parent TEXT, PRIMARY KEY (span, parent, unit)) WITHOUT ROWID;
INSERT INTO tree
    SELECT s.id, v.unit, v.parent FROM span AS s JOIN version AS v
        ON v.first <= s.period_last AND s.period_last <= v.last;
CREATE INDEX tree_unit ON tree (span, unit);

-- From a unit down to the first units that speak for themselves: those report, and so should the
-- lowest units that are silent. A unit that speaks is not added up from below; one that only has
-- figures that nothing may add up (`mute`) does not speak.
CREATE TABLE reporter (
    span INTEGER, indicator TEXT, unit TEXT, below TEXT, depth INTEGER, speaks INTEGER,
    mute INTEGER);
INSERT INTO reporter
    WITH RECURSIVE voice (span, indicator, unit, speaks) AS MATERIALIZED (
        SELECT span, indicator, unit, reason IS NOT 'notAggregable' FROM own),
    spoken (span, indicator) AS (SELECT DISTINCT span, indicator FROM own),
    walk (span, indicator, unit, below, depth, speaks, mute) AS (
        SELECT t.span, s.indicator, t.unit, t.unit, 0, coalesce(v.speaks, 0), v.speaks IS 0
        FROM tree AS t JOIN spoken AS s ON s.span = t.span
            LEFT JOIN voice AS v
                ON v.span = t.span AND v.indicator = s.indicator AND v.unit = t.unit
        UNION ALL
        SELECT w.span, w.indicator, w.unit, t.unit, w.depth + 1, coalesce(v.speaks, 0),
            w.mute OR v.speaks IS 0
        FROM walk AS w JOIN tree AS t ON t.span = w.span AND t.parent = w.below
            LEFT JOIN voice AS v
                ON v.span = t.span AND v.indicator = w.indicator AND v.unit = t.unit
        WHERE NOT w.speaks)
    SELECT span, indicator, unit, below, depth, speaks, mute FROM walk AS w
    WHERE speaks OR NOT EXISTS (
        SELECT 1 FROM tree AS t WHERE t.span = w.span AND t.parent = w.below);

-- 5. The figure of a unit ---------------------------------------------------------------------

-- Its own, or the total below it: counts are added, ratios are the ratio of what is added above
-- to what is added below the line, and other figures have no total. A total covers those who
-- reported something that can be added, of those who should.
CREATE TABLE figure (
    span INTEGER, unit TEXT, indicator TEXT, reason TEXT, estimate INTEGER,
    value INTEGER, days INTEGER, numerator INTEGER, denominator INTEGER,
    reported INTEGER, expected INTEGER,
    PRIMARY KEY (span, indicator, unit)) WITHOUT ROWID;
INSERT INTO figure
    WITH piece AS (
        SELECT r.*, o.reason, o.estimate, o.value, o.days, o.numerator, o.denominator, CASE
            WHEN NOT speaks OR o.reason IS NOT NULL THEN 0
            WHEN depth = 0 THEN 1
            WHEN theo_don_vi = 'cong' THEN o.value IS NOT NULL
            WHEN theo_don_vi = 'ty-so' THEN o.numerator IS NOT NULL
            ELSE 0 END AS counts
        FROM reporter AS r JOIN chi_tieu ON ma = r.indicator LEFT JOIN own AS o
            ON o.span = r.span AND o.unit = r.below AND o.indicator = r.indicator),
    total AS (
        SELECT span, unit, indicator, max(depth) AS depth, sum(counts) AS reported,
            count(*) AS expected, max(CASE WHEN counts THEN estimate END) AS estimate,
            sum(CASE WHEN counts THEN value END) AS value, max(days) AS days,
            sum(CASE WHEN counts THEN numerator END) AS numerator,
            sum(CASE WHEN counts THEN denominator END) AS denominator,
            max(mute OR speaks AND reason IS NULL) AS refused, max(reason) AS reason
        FROM piece GROUP BY span, indicator, unit)
    SELECT span, unit, indicator,
        CASE WHEN reported = 0 THEN CASE WHEN refused THEN 'notAggregable'
            ELSE coalesce(reason, 'noData') END END,
        estimate, value, days, numerator, denominator,
        CASE WHEN depth > 0 THEN reported END, CASE WHEN depth > 0 THEN expected END
    FROM total;

-- 6. The same period last year ----------------------------------------------------------------

-- The unit itself where it stood then as well; otherwise all units that went wholly into it
-- between the two windows, added up as units are: counts, and the two parts of a ratio. All of
-- them, or there is nothing to compare with.
CREATE TABLE ancestor (
    span INTEGER, unit TEXT, before TEXT, whole INTEGER,
    PRIMARY KEY (span, unit, before)) WITHOUT ROWID;
INSERT INTO ancestor
    SELECT t.span, t.unit, t.unit, 1 FROM tree AS t JOIN span AS s ON s.id = t.span
    WHERE EXISTS (SELECT 1 FROM tree AS b WHERE b.span = s.same AND b.unit = t.unit)
    UNION
    SELECT t.span, t.unit, k.tu_don_vi,
        ty_phan = '1/1' OR ty_phan = '' AND kieu = 'sap-nhap'
    FROM tree AS t JOIN span AS s ON s.id = t.span JOIN span AS e ON e.id = s.same
        JOIN ke_thua AS k ON k.sang_don_vi = t.unit JOIN day AS d ON d.text = k.ngay
    WHERE d.number > e.period_last AND d.number <= s.period_last
        AND NOT EXISTS (SELECT 1 FROM tree AS b WHERE b.span = s.same AND b.unit = t.unit);

CREATE TABLE same_figure (
    span INTEGER, unit TEXT, indicator TEXT, reason TEXT, estimate INTEGER,
    value INTEGER, days INTEGER, numerator INTEGER, denominator INTEGER,
    PRIMARY KEY (span, indicator, unit)) WITHOUT ROWID;
INSERT INTO same_figure
    WITH sum AS (
        SELECT a.span, a.unit, i.ma AS indicator, i.theo_don_vi AS rule,
            a.unit <> min(a.before) AS inherited, min(a.whole) AS whole, count(*) AS ancestors,
            count(CASE WHEN f.reason IS NULL THEN f.unit END) AS given,
            min(f.reason) AS reason, max(f.estimate) AS estimate, sum(f.value) AS value,
            max(f.days) AS days, sum(f.numerator) AS numerator,
            sum(f.denominator) AS denominator, count(f.value) AS values_given,
            count(f.numerator) AS pairs_given
        FROM ancestor AS a JOIN span AS s ON s.id = a.span CROSS JOIN chi_tieu AS i
            LEFT JOIN figure AS f
                ON f.span = s.same AND f.unit = a.before AND f.indicator = i.ma
        GROUP BY a.span, i.ma, a.unit)
    SELECT span, unit, indicator, CASE
        WHEN NOT inherited THEN CASE WHEN given = 0 THEN coalesce(reason, 'noData') END
        WHEN NOT whole OR rule = 'khong-cong' THEN 'structureChanged'
        WHEN given < ancestors THEN coalesce(reason, 'noData')
        WHEN rule = 'cong' AND values_given < given THEN 'structureChanged'
        WHEN rule = 'ty-so' AND pairs_given < given THEN 'structureChanged' END,
        estimate, value, days, numerator, denominator
    FROM sum;

-- 7. Answers ----------------------------------------------------------------------------------

-- Windows of which something is recorded; the rest is only there to be compared with.
CREATE TABLE asked AS
    SELECT id, year || half AS period, kind AS early, close FROM span AS s
    WHERE kind < 2 AND EXISTS (
        SELECT 1 FROM record AS r WHERE r.first >= s.first AND r.last <= s.last);

-- At a conference that closes early, the estimate of the whole period where as many reported, and
-- otherwise what was measured to the close.
CREATE TABLE chosen (
    span INTEGER, unit TEXT, indicator TEXT, source INTEGER,
    PRIMARY KEY (span, indicator, unit)) WITHOUT ROWID;
INSERT INTO chosen
    SELECT a.id, t.unit, i.ma, CASE WHEN w.unit IS NOT NULL AND w.reason IS NULL
        AND (f.unit IS NULL OR f.reason IS NOT NULL
            OR coalesce(w.reported, 1) >= coalesce(f.reported, 1)) THEN w.span ELSE a.id END
    FROM asked AS a JOIN span AS s ON s.id = a.id JOIN tree AS t ON t.span = a.id
        CROSS JOIN chi_tieu AS i
        LEFT JOIN span AS e ON a.early AND e.kind = 2 AND e.year = s.year AND e.half = s.half
        LEFT JOIN figure AS f ON f.span = a.id AND f.unit = t.unit AND f.indicator = i.ma
        LEFT JOIN figure AS w ON w.span = e.id AND w.unit = t.unit AND w.indicator = i.ma
    -- The whole province hangs together; a cluster of its units hangs on nothing.
    WHERE t.parent <> '' OR EXISTS (
        SELECT 1 FROM tree AS u WHERE u.span = a.id AND u.parent = t.unit);

-- One row for each unit, indicator and window; a number is `value ÷ days` ten-thousandths.
CREATE TABLE answer AS
    SELECT a.period, a.early, c.unit, c.indicator,
        CASE WHEN f.unit IS NULL THEN 'noData' ELSE f.reason END AS reason,
        f.estimate, f.value, f.days, f.numerator, f.denominator, f.reported, f.expected,
        CASE WHEN b.unit IS NULL THEN 'noData' ELSE b.reason END AS same_reason,
        b.estimate AS same_estimate, b.value AS same_value, b.days AS same_days,
        b.numerator AS same_numerator, b.denominator AS same_denominator
    FROM asked AS a JOIN chosen AS c ON c.span = a.id
        LEFT JOIN figure AS f
            ON f.span = c.source AND f.unit = c.unit AND f.indicator = c.indicator
        LEFT JOIN same_figure AS b
            ON b.span = c.source AND b.unit = c.unit AND b.indicator = c.indicator;
