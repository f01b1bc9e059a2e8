import Catalog
import Diagnostics
import Effects
import Fetching
import Project
import Providers
import Pulling

/// Asks the feeds of a project, as far as a call allows it.
struct FeedRefresh {
    let puller: Puller
    private let client: Client
    private let sources: [Config.Source]
    private let remarks: Remarks

    /// Nothing is asked before `pull`.
    init(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) {
        let remarks = Remarks()
        let client = Client(
            transport: .live(), disk: invocation.world.disk, folder: project.file(".playbill/http"),
            report: { remarks.add($0) })
        let feeds = project.config.feeds
        let (gallery, localGallery) = (client.gallery(), client.gallery(allowsLoopback: true))
        self.remarks = remarks
        self.client = client
        sources = project.config.sources
        puller = Puller(
            project, disk: invocation.world.disk, environment: invocation.world.environment,
            now: Instant(seconds: invocation.world.now()), jobs: FeedRefresh.jobs,
            manner: try FeedRefresh.manner(invocation.arguments)
        ) { address, credentials, variables throws(FetchError) in
            try client.server(
                Terms(
                    base: address.text, credentials: credentials, variables: variables,
                    age: Age(
                        events: feeds.freshness.events, ticketTypes: feeds.freshness.ticketTypes,
                        availability: feeds.freshness.availability),
                    budget: feeds.budget, jobs: FeedRefresh.jobs))
        } picture: { address, feed throws(FetchError) in
            // An API that is tried out on this machine has its pictures there too.
            try (feed.isLoopback ? localGallery : gallery).picture(address)
        }
    }

    /// Throws if nothing at all is known of a feed, or one can't be asked and has to be.
    func pull() throws(Failure) -> (feeds: [Pulled], diagnostics: [Diagnostic]) {
        let feeds = try puller.pull(sources)
        do throws(DiskError) {
            try client.sweep(olderThan: FeedRefresh.keptSeconds)
        } catch {
            var warning = error.diagnostic
            warning.severity = .warning
            remarks.add(warning)
        }
        return (feeds, remarks.all + feeds.flatMap(\.diagnostics))
    }

    /// What a build goes by: nothing is asked where the feeds aren't what it is made from, or where nothing may change.
    static func beforeBuild(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) -> [Diagnostic] {
        let asksNobody = ["--source", "--dry-run"].filter { invocation.arguments.has($0) }
        if let flag = asksNobody.first {
            guard invocation.arguments.has("--require-fresh") else { return [] }
            throw .usage(
                .usage("usage.flag", "\(flag) asks no feed, and --require-fresh has to", hint: "leave out one of them"))
        }
        guard project.config.sources.contains(where: { $0.address != nil }) else { return [] }
        return try FeedRefresh(invocation, project).pull().diagnostics
    }

    private static func manner(_ arguments: Arguments) throws(Failure) -> Puller.Manner {
        switch (arguments.has("--offline"), arguments.has("--require-fresh")) {
        case (true, true):
            throw .usage(
                .usage("usage.flag", "--offline asks nobody, and --require-fresh has to", hint: "leave out one of them")
            )
        case (true, false): return .offline
        case (false, true): return .askingOrFailing
        case (false, false): return .asking
        }
    }

    /// A month: what nobody has asked for since isn't asked for any more.
    private static let keptSeconds = 30.0 * 86_400

    /// Servers take their time: many questions at once wait for less of it.
    private static let jobs = 8
}
