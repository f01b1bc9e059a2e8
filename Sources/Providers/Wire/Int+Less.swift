extension Int {
    /// The difference, or the nearest number that there is: what servers count may be anything.
    func less(_ other: Int) -> Int {
        let (difference, isOver) = subtractingReportingOverflow(other)
        guard isOver else { return difference }
        return other > 0 ? .min : .max
    }
}
