import Diagnostics
import Effects

/// How this process asks servers: through what, by which clock, how patiently, and what it keeps of their answers.
public struct Client: Sendable {
    let transport: Transport
    let timing: Timing
    let patience: Patience
    /// Nil if nothing is kept.
    let keeper: Keeper?
    /// Is told of waits, and of a folder that nothing can be kept in.
    let report: @Sendable (Diagnostic) -> Void

    /// Keeps answers in a folder, which is made if there is none; where that fails, nothing is kept.
    public init(
        transport: Transport, timing: Timing = .live, patience: Patience = Patience(), disk: Disk = .live,
        folder: String? = nil, report: @escaping @Sendable (Diagnostic) -> Void = { _ in }
    ) {
        self.transport = transport
        self.timing = timing
        self.patience = patience
        self.report = report
        do throws(DiskError) {
            keeper = try folder.map { folder throws(DiskError) in try Keeper(disk, folder: folder) }
        } catch {
            keeper = nil
            report(Client.warning(error))
        }
    }

    /// A server, asked on such terms. Throws if its address or its token is none that can be used.
    public func server(_ terms: Terms) throws(FetchError) -> Server {
        let desk = try Desk(self, terms)
        return Server(name: desk.name) { path, query, kind throws(FetchError) in
            try desk.answer(path, query, kind)
        }
    }

    static func warning(_ error: DiskError) -> Diagnostic {
        var warning = error.diagnostic
        warning.severity = .warning
        warning.notes.append("answers of servers aren't kept, and are asked for again the next time")
        return warning
    }
}
