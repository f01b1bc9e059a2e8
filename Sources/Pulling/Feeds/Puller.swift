import Catalog
import Diagnostics
import Effects
import Feeds
import Fetching
import Project
import Providers

/// Brings what a project knows of its feeds up to date, one after the other: a feed that can't be asked costs nothing of
/// what was known of it.
public struct Puller: Sendable {
    let project: ProjectFolder
    let disk: Disk
    let environment: [String: String]
    let now: Instant
    let jobs: Int
    let manner: Manner
    let open: Opening
    /// Fetches a picture of a feed; nil leaves them all where they are.
    let picture: (@Sendable (_ address: String, _ feed: WebAddress) throws(FetchError) -> Picture)?
    let provider: @Sendable (Config.Source.Kind) -> Provider?

    /// What is to be done where a feed can't be asked, or isn't to be.
    public enum Manner: Hashable, Sendable {
        case asking
        /// A feed that can't be asked ends it all.
        case askingOrFailing
        /// Nobody is asked.
        case offline
    }

    /// A way to a server: in whose name, and which variables that comes from.
    public typealias Opening =
        @Sendable (_ address: WebAddress, _ credentials: Credentials?, _ variables: [String]) throws(FetchError) ->
        Server

    public init(
        _ project: ProjectFolder, disk: Disk, environment: [String: String], now: Instant, jobs: Int,
        manner: Manner, open: @escaping Opening,
        picture: (@Sendable (String, WebAddress) throws(FetchError) -> Picture)? = nil,
        provider: @escaping @Sendable (Config.Source.Kind) -> Provider? = Provider.of
    ) {
        self.project = project
        self.disk = disk
        self.environment = environment
        self.now = now
        self.jobs = jobs
        self.manner = manner
        self.open = open
        self.picture = picture
        self.provider = provider
    }

    /// Asks the feeds among these sources, all of them whatever becomes of one. Throws if nothing at all is known of one, or
    /// if one can't be asked and has to be.
    public func pull(_ sources: [Config.Source]) throws(Failure) -> [Pulled] {
        // Another process that pulls is waited for: what it was told serves then.
        let lock = try disk.run { disk throws(DiskError) in
            try disk.makeFolders(project.file(".playbill"))
            return try disk.waitForLock(project.file(".playbill/pull.lock"), seconds: 600)
        }
        return try withExtendedLifetime(lock) { () throws(Failure) in try pullAll(sources) }
    }

    private func pullAll(_ sources: [Config.Source]) throws(Failure) -> [Pulled] {
        var pulled: [Pulled] = []
        var failures: [Failure] = []
        var slugs = try takenSlugs(sources)
        for source in sources {
            guard let address = source.address else { continue }
            do throws(Failure) {
                try pulled.append(pull(source, at: address, &slugs))
            } catch {
                failures.append(error)
            }
        }
        guard let first = failures.first else { return pulled }
        // Where trying again may help with one of them it is worth it.
        let kind = failures.map(\.kind).contains(.environment) ? .environment : first.kind
        throw Failure(kind, failures.flatMap(\.diagnostics) + pulled.flatMap(\.diagnostics))
    }
}

extension Puller {
    private func pull(_ source: Config.Source, at address: WebAddress, _ slugs: inout TakenSlugs) throws(Failure)
        -> Pulled
    {
        let file = LastGood(project, source, disk)
        let (before, damage) = try file.read()
        if manner == .offline { return try keep(before, of: source, at: address, instead: Puller.offline(address)) }
        let harvest: Harvest
        do throws(Failure) {
            harvest = try self.harvest(source, at: address)
        } catch {
            return try keep(before, of: source, at: address, instead: error)
        }
        let document = HarvestDocument(harvest, before: before, source: address.text, jobs: jobs, &slugs)
        let hasChanged = try file.write(document, before: before, at: now)
        try settleWebhooks(broughtAnew: document.broughtAnew)
        return Pulled(
            source: source, outcome: hasChanged ? .changed : .unchanged, eventCount: document.events.count,
            diagnostics: damage + harvest.diagnostics + document.diagnostics)
    }

    private func harvest(_ source: Config.Source, at address: WebAddress) throws(Failure) -> Harvest {
        guard let provider = provider(source.kind) else { return Harvest() }
        let harvest = try provider.harvest(try request(source, provider, at: address))
        guard let picture else { return harvest }
        let folder = PictureFolder(project.lastGoodFolder, disk) { url throws(FetchError) in try picture(url, address) }
        return try folder.fetched(harvest, jobs: jobs)
    }

    /// What was known stays, unless nothing was or it isn't enough.
    private func keep(
        _ before: KnownFeed?, of source: Config.Source, at address: WebAddress, instead failure: Failure
    ) throws(Failure) -> Pulled {
        guard let before, manner != .askingOrFailing else { throw failure }
        let age = Age.words(now.milliseconds - before.checkedAt.milliseconds)
        let kept = Pulled(
            source: source, outcome: .kept(checkedAt: before.checkedAt), eventCount: before.events.count,
            diagnostics: [])
        if manner == .offline { return kept.saying(Puller.asked(age, ago: address)) }
        let warning = Diagnostic(
            .warning, "feed.stale", "it can't be asked, so its events are as they were \(age) ago",
            at: Location(file: address.text),
            hint: "run it again once it answers; --require-fresh makes this an error")
        let reasons = failure.diagnostics.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.severity = min(diagnostic.severity, .warning)
            return diagnostic
        }
        return kept.saying(warning, reasons)
    }

    private static func asked(_ age: String, ago address: WebAddress) -> Diagnostic {
        Diagnostic(
            .note, "feed.offline", "it isn't asked, so its events are as they were \(age) ago",
            at: Location(file: address.text))
    }

    private static func offline(_ address: WebAddress) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "fetch.offline", "nothing is known of it yet, and nobody may be asked",
                    at: Location(file: address.text), hint: "run it once without --offline")
            ])
    }
}

extension Pulled {
    fileprivate func saying(_ first: Diagnostic, _ others: [Diagnostic] = []) -> Pulled {
        var pulled = self
        pulled.diagnostics += [first] + others
        return pulled
    }
}

extension Puller {
    /// How a provider is asked for a source. Throws if that can't be done with what the environment has.
    func request(
        _ source: Config.Source, _ provider: Provider, at address: WebAddress
    ) throws(Failure) -> Provider.Request {
        var secrets: [String: Secret] = [:]
        for variable in provider.secrets {
            if let text = environment[variable.name], !text.isEmpty { secrets[variable.name] = Secret(text) }
        }
        do throws(FetchError) {
            let credentials = provider.credentials(secrets)?.sent(as: source.authentication)
            // Of those that are set one is wrong; where none is, one may be missing.
            let names = provider.secrets.map(\.name).filter { secrets.isEmpty || secrets[$0] != nil }
            let server = try open(address, credentials, names)
            return Provider.Request(
                source: source, config: project.config, server: server, jobs: jobs, isSignedIn: credentials != nil
            ) { kind, address in other(kind, at: address, instead: source) }
        } catch {
            throw Failure(error)
        }
    }

    /// The same of another server; nil if there is no way to ask it.
    private func other(
        _ kind: Config.Source.Kind, at address: WebAddress, instead source: Config.Source
    ) -> Provider.Request? {
        var other = source
        (other.kind, other.url) = (kind, address.text)
        return provider(kind).flatMap { try? request(other, $0, at: address) }
    }
}
