import Crypto
import Diagnostics
import Effects
import Project

/// What makes the names of attendees' pages impossible to guess: the environment's, else one that the project keeps.
struct TicketKey {
    let bytes: [UInt8]

    static let variable = "PLAYBILL_TICKET_KEY"

    /// Throws if the project's can be neither read nor made.
    init(_ world: World, _ project: ProjectFolder) throws(Failure) {
        if let given = world.environment[TicketKey.variable], !given.isEmpty {
            bytes = Array(given.utf8)
            return
        }
        let file = project.file(".playbill/ticket-key")
        if let known = try world.disk.state(in: file), known.count >= 32 {
            bytes = known
            return
        }
        let made = (0..<32).map { _ in UInt8.random(in: 0...255) }
        try world.disk.run { disk throws(DiskError) in
            try disk.makeFolders(project.file(".playbill"))
            try disk.replace(file, made, .secret)
        }
        bytes = made
    }
}
