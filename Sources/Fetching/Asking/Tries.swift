/// How often one question has been asked so far.
struct Tries {
    private let patience: Patience
    private(set) var count = 0
    private var pauses = 0

    init(_ patience: Patience) {
        self.patience = patience
    }

    /// Seconds until the next time; nil if it has been asked often enough.
    mutating func wait(chance: Double) -> Double? {
        count += 1
        return count < patience.attempts ? patience.wait(after: count, chance: chance) : nil
    }

    /// The same after an answer. One that names a pause is no failed try: it says that there will be an answer.
    mutating func wait(
        _ response: Response, _ pause: Double?, chance: Double, _ trouble: Trouble
    ) throws(FetchError) -> Double {
        guard let pause else {
            guard let wait = wait(chance: chance) else { throw trouble.error(response, attempts: count) }
            return wait
        }
        pauses += 1
        guard pause <= patience.longestPause, pauses <= Patience.mostPauses else {
            throw trouble.limited(pause, response)
        }
        // Everybody waits for the end of a pause before the next question.
        return 0
    }
}
