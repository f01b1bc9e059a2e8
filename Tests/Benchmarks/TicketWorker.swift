import Foundation

/// Calls of `playbill tickets --stream`.
struct TicketWorker {
    let playbill: String
    let project: String

    private func arguments(_ out: String?) -> [String] {
        ["tickets", "--stream", "--project", project, "--layout", "a6", "--jobs", "2"]
            + (out.map { ["--out", $0] } ?? ["--inline"])
    }

    /// Over a file of orders, to its end; without a folder the documents come with the answers.
    func run(_ orders: String, out: String?) throws -> Run {
        let words = ([playbill] + arguments(out)).map { "'\($0)'" }.joined(separator: " ")
        return try Run(["sh", "-c", "exec \(words) < '\(orders)'"])
    }

    struct Waits {
        /// From before the start to the first answer, in milliseconds.
        var first: Double
        /// Of the others, from the order to its answer, in rising order.
        var warm: [Double]
    }

    /// How long one waits who writes an order, waits for its answer and only then writes the next.
    func latencies(_ count: Int, out: String) throws -> Waits {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: playbill)
        process.arguments = arguments(out)
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        var waits: [Double] = []
        for number in 0..<count {
            let asked = number == 0 ? start : clock.now
            try input.fileHandleForWriting.write(contentsOf: Data(SampleOrders.line(number).utf8))
            // That it is ready comes before the first.
            var lines = number == 0 ? 2 : 1
            while lines > 0 {
                let more = output.fileHandleForReading.availableData
                guard !more.isEmpty else { throw CocoaError(.fileReadUnknown) }
                lines -= more.filter { $0 == UInt8(ascii: "\n") }.count
            }
            let time = (clock.now - asked).components
            waits.append(Double(time.seconds) * 1000 + Double(time.attoseconds) / 1e15)
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
        return Waits(first: waits[0], warm: waits.dropFirst().sorted())
    }
}
