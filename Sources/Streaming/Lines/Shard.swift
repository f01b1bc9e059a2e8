import Diagnostics

/// One part of all orders, so that several processes have each order once among them.
public struct Shard: Hashable, Sendable {
    /// From 0.
    public let index: Int
    public let count: Int

    /// Nil for a part that there isn't.
    public init?(_ index: Int, of count: Int) {
        guard count > 0, (0..<count).contains(index) else { return nil }
        self.index = index
        self.count = count
    }

    /// Whether an order is in it, by its place among all of them from 0: which is whose doesn't depend on what is in them.
    public func has(_ place: Int) -> Bool { place % count == index }
}

extension Shard: CustomStringConvertible {
    public var description: String { "\(index)/\(count)" }
}

extension Shard {
    /// Reads `I/N`; `/N`, with I from what a batch engine has set; or `auto`, with N from there as well.
    ///
    /// Throws `Failure.usage` if that is no shard, or there is no engine that says.
    public init(_ text: String, environment: [String: String]) throws(Failure) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let engine = Engine.all.first { environment[$0.index] != nil }
        let (index, count): (Int?, Int?) =
            switch (text, parts.count) {
            case ("auto", _): (engine?.place(environment), engine?.count(environment))
            case (_, 2) where parts[0].isEmpty: (engine?.place(environment), Int(parts[1]))
            case (_, 2): (Int(parts[0]), Int(parts[1]))
            default: (nil, nil)
            }
        guard let index, let count, let shard = Shard(index, of: count) else {
            throw Shard.problem(text, engine, index: index, count: count)
        }
        self = shard
    }

    private static func problem(_ text: String, _ engine: Engine?, index: Int?, count: Int?) -> Failure {
        var notes: [String] = []
        if text == "auto" || text.hasPrefix("/") {
            if let engine {
                if index == nil { notes.append("\(engine.index) is no number") }
                if text == "auto", count == nil { notes.append("\(engine.index) doesn't say of how many") }
            } else {
                notes.append("none of \(Engine.all.map(\.index).joined(separator: ", ")) is set")
            }
        }
        return Failure(
            .usage,
            [
                Diagnostic(
                    .error, "usage.shard", "--shard takes I/N with I from 0 to N - 1, /N or auto, not “\(text)”",
                    hint: "such as --shard 0/4 for the first of four; /4 where a batch engine numbers its workers",
                    notes: notes)
            ])
    }
}

/// What a batch engine tells each of its workers.
private struct Engine {
    let index: String
    /// The number of the first one, which not every engine calls 0.
    var first: String?
    var step: String?
    var count: String?

    static let all = [
        Engine(index: "JOB_COMPLETION_INDEX"),
        Engine(index: "AWS_BATCH_JOB_ARRAY_INDEX", count: "AWS_BATCH_JOB_ARRAY_SIZE"),
        Engine(
            index: "SLURM_ARRAY_TASK_ID", first: "SLURM_ARRAY_TASK_MIN", step: "SLURM_ARRAY_TASK_STEP",
            count: "SLURM_ARRAY_TASK_COUNT"),
    ]

    func place(_ environment: [String: String]) -> Int? {
        guard let number = environment[index].flatMap({ Int($0) }) else { return nil }
        let first = first.flatMap { environment[$0] }.flatMap { Int($0) } ?? 0
        let step = step.flatMap { environment[$0] }.flatMap { Int($0) } ?? 1
        return (number - first) / max(1, step)
    }

    func count(_ environment: [String: String]) -> Int? {
        count.flatMap { environment[$0] }.flatMap { Int($0) }
    }
}
