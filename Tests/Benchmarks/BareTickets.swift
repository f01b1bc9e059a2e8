import Foundation

/// A bare C program that draws comparable tickets with the same libraries; compiled for the run.
struct BareTickets {
    private let program: String

    /// Nil where there is no C compiler, or not what it would have to read.
    init?(source: String, in folder: String) {
        program = "\(folder)/bare"
        let flags = "$(pkg-config --cflags --libs pangocairo cairo-pdf libqrencode)"
        guard FileManager.default.fileExists(atPath: source),
            (try? Run(["sh", "-c", "cc -O2 '\(source)' -o '\(program)' \(flags)"])) != nil
        else { return nil }
    }

    /// What a ticket costs it beyond starting.
    func milliseconds(of tickets: Int) throws -> Double {
        let one = try Run([program, "1", "mask", "DejaVu Sans"]).milliseconds
        let all = try Run([program, "\(tickets + 1)", "mask", "DejaVu Sans"]).milliseconds
        return (all - one) / Double(tickets)
    }

    /// How many a second that many processes make together.
    func perSecond(processes: Int, tickets: Int) throws -> Double {
        let calls = Array(repeating: "'\(program)' \(tickets) mask 'DejaVu Sans' &", count: processes)
        let run = try Run(["sh", "-c", calls.joined(separator: " ") + " wait"])
        return Double(processes * tickets) / run.milliseconds * 1000
    }
}
