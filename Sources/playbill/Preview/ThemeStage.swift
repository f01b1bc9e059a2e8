import Cards
import Catalog
import Diagnostics
import Project
import Synchronization
import Theming
import Tickets

/// A theme that stories are told in, with what it takes long to get ready.
final class ThemeStage: Sendable {
    let setup: SiteSetup
    let fonts: CardFonts
    private let before: ThemeStage?
    private let tickets = Mutex<SampleTickets?>(nil)

    /// Before is the same theme with other templates.
    init(_ setup: SiteSetup, _ fonts: CardFonts, after before: ThemeStage?) {
        self.setup = setup
        self.fonts = fonts
        self.before = before?.ready
    }

    /// Makes a document of a ticket: one at a time. Throws if the fonts can't be read, and as the body does.
    func withTickets<Made: Sendable>(
        _ project: ProjectFolder, _ body: (SampleTickets) throws(Failure) -> Made
    ) throws(Failure) -> Made {
        try tickets.withLock { tickets throws(Failure) in
            if let tickets { return try body(tickets) }
            let made = try makeTickets(project)
            tickets = made
            return try body(made)
        }
    }

    /// The latest that has something to take over.
    private var ready: ThemeStage? { tickets.withLock { $0 != nil } ? self : before }

    private func makeTickets(_ project: ProjectFolder) throws(Failure) -> SampleTickets {
        if let before {
            return try before.tickets.withLock { known throws(Failure) in
                guard let known else { return try newTickets(project) }
                return try SampleTickets(rereading: known)
            }
        }
        return try newTickets(project)
    }

    private func newTickets(_ project: ProjectFolder) throws(Failure) -> SampleTickets {
        try SampleTickets(
            try TicketOffice(
                Catalog(), setup.theme, setup.templates, project.config,
                TicketOffice.Places(
                    pictures: project.path, cache: project.file(".playbill/fonts"),
                    fonts: project.config.tickets.fonts.map { project.file($0.text) })))
    }
}
