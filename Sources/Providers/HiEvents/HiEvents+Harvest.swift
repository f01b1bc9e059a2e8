import Diagnostics
import Effects
import Fetching
import JSON

extension HiEvents {
    /// All its events, each asked for by itself, and whoever puts them on.
    func harvest() throws(Failure) -> Harvest {
        let found = try waitingMap(try wanted(), jobs: request.jobs) { (number) throws(Failure) -> Told in
            try told(of: number)
        }
        var hosts: [String: Host] = [:]
        for host in found.compactMap(\.host) {
            hosts[host.number, default: host].contacts.formUnion(host.contacts)
        }
        let numbers = HiEvents.ordered(Array(hosts.keys))
        let organizers = try waitingMap(numbers.compactMap { hosts[$0] }, jobs: request.jobs) {
            (host) throws(Failure) -> Organizer in
            try organizer(host)
        }
        return Harvest(
            organizers: organizers.map(\.json), events: found.flatMap(\.events),
            diagnostics: (found.flatMap(\.diagnostics) + organizers.flatMap(\.diagnostics)).sortedOnce,
            refused: Set(found.flatMap(\.refused)))
    }

    /// What is known of an event.
    struct Told: Sendable {
        /// One, or each of its dates if it recurs.
        var events: [JSON] = []
        var host: Host?
        var diagnostics: [Diagnostic] = []
        /// The ids of those that have no title, or no time that can be read.
        var refused: [String] = []
    }

    /// Who puts an event on, as the event says it.
    struct Host: Sendable {
        var number: String
        /// No more than that of the event's answer, which would be kept along with it.
        var answer: JSON
        /// Where buyers of its events are to write to.
        var contacts: Set<String>
    }
}
