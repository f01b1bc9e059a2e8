/// What is remembered of those outputs that needn't be made. By their numbers: a copy of what is remembered of ten thousands
/// of files takes longer than to decide on them.
struct Kept: Sendable {
    private let entries: [Index.Entry]
    /// For each output the number of its entry, or -1.
    private var numbers: [Int32] = []

    /// What is right as it is, and what is out of scope.
    init(_ lineup: Lineup, _ survey: Survey, at now: Int64, scope: Publisher.Scope?) {
        entries = survey.index.entries.values
        numbers.reserveCapacity(lineup.outputs.count)
        var places = PathLookup(survey.index.entries)
        for (number, output) in lineup.outputs.enumerated() {
            let mayStay = scope.map { !$0(output.path) } ?? false
            let place = lineup.isKnown ? number : places.number(output.path.tree)
            guard let place, survey.trusted[place], mayStay || entries[place].isRight(for: output, at: now) else {
                numbers.append(-1)
                continue
            }
            numbers.append(Int32(truncatingIfNeeded: place))
        }
    }

    var indices: Range<Int> { numbers.indices }

    func has(_ output: Int) -> Bool { numbers[output] >= 0 }

    /// Nil if it has to be made.
    subscript(output: Int) -> Index.Entry? { has(output) ? entries[Int(numbers[output])] : nil }

    /// When the file of a kept output stops being right. Its whole entry would be held for the answer.
    func validUntil(_ output: Int) -> Int64? { has(output) ? entries[Int(numbers[output])].validUntil : nil }

    /// Those that have to be made.
    var others: [Int] { indices.filter { !has($0) } }
}
