// Is an array without the elements that only repeat the one before them.

extension Array where Element: Equatable {
    /// The elements without those equal to the one just before.
    func removingRepeats() -> [Element] {
        var result: [Element] = []
        for element in self where result.last != element { result.append(element) }
        return result
    }
}
