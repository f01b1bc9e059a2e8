import Catalog
import Crypto
import Diagnostics
import Effects
import Feeds
import Project
import Site

/// The events of a build: those known from the build before, and those that had to be read.
struct SiteEvents {
    let events: [SiteEvent]
    let organizers: [Organizer]
    let diagnostics: [Diagnostic]
    let sources: [Snapshot.Source]
    private let memory: EventMemory
    /// What may be known the next time: a text that there is something to say against is read again.
    private let inOrder: [KnownEvent]
    /// The texts of the others.
    private let faulty: Set<Digest>

    /// What is known from the build before. Throws if it is there and can't be read.
    static func memory(_ invocation: Invocation, _ project: ProjectFolder) throws(Failure) -> EventMemory {
        let (disk, setup) = (invocation.world.disk, setup(invocation, project))
        return EventMemory(try kept(in: file(project), disk), setup: setup, jobs: invocation.jobs)
            .adding(try kept(in: additions(project), disk), setup: setup)
    }

    /// Nothing if a folder is in its place, too: that is said when something is to be noted there.
    private static func kept(in file: String, _ disk: Disk) throws(Failure) -> [UInt8] {
        do throws(DiskError) {
            return try disk.read(file)
        } catch {
            if error.isMissing || error.isFolder { return [] }
            throw error.failure
        }
    }

    private static func file(_ project: ProjectFolder) -> String { project.file(".playbill/events") }
    private static func additions(_ project: ProjectFolder) -> String { project.file(".playbill/events.added") }

    private static func setup(_ invocation: Invocation, _ project: ProjectFolder) -> String {
        "\(Playbill.mark(invocation.world)) \(project.config.site.fewLeft)"
    }

    /// `memory` is read here if it wasn't before. Throws if a source of the project can't be read at all.
    init(
        _ invocation: Invocation, _ project: ProjectFolder, at now: Instant, memory: EventMemory?
    ) throws(Failure) {
        let jobs = invocation.jobs
        var loader = CatalogLoader(invocation: invocation, project: project)
        loader.outlines = Outlines(of: project, invocation.world.disk)
        let (read, remembered) = sideBySide(
            jobs: jobs,
            { [loader] in Result { () throws(Failure) in try loader.sources() } },
            {
                Result { () throws(Failure) in
                    if let memory { return memory }
                    return try SiteEvents.memory(invocation, project)
                }
            })
        self.init(
            try read.get(), try remembered.get(), jobs: jobs, fewLeft: project.config.site.fewLeft, at: now,
            progress: loader.progress)
    }

    /// Of a snapshot that nothing is known of yet.
    init(_ source: Snapshot.Source, fewLeft: Int, at now: Instant) {
        self.init([source], .empty, jobs: 1, fewLeft: fewLeft, at: now, progress: { _, _, _ in })
    }

    private init(
        _ sources: [Snapshot.Source], _ memory: EventMemory, jobs: Int, fewLeft: Int, at now: Instant,
        progress: @escaping Snapshot.Progress
    ) {
        // The survey asks for them, and so does who notes what stands where.
        let sources = sources.map { $0.digested(jobs: jobs) }
        self.sources = sources
        let survey = Snapshot.survey(
            sources, jobs: jobs, known: { memory.event($0, at: now).map(Snapshot.Names.init) },
            progress: progress)
        let known = concurrentMap(survey.slices.chunks(of: 256), jobs: jobs) { slices in
            slices.compactMap { slice in
                slice.event.map { KnownEvent($0, text: slice.digest, at: now, fewLeft: fewLeft) }
                    ?? memory.event(slice.digest, at: now)
            }
        }.flatMap { $0 }
        self.memory = memory
        events = zip(known, survey.slices).map { known, slice in
            SiteEvent(known) { () throws(Failure) in try slice.read() }
        }
        inOrder = zip(known, survey.slices).filter(\.1.isInOrder).map(\.0)
        faulty = Set(zip(known, survey.slices).filter { !$1.isInOrder }.map(\.0.text))
        (organizers, diagnostics) = (survey.organizers, survey.diagnostics)
    }

    /// Whether the text of an event is as it was in the build before, as far as that was noted.
    func isKnown(_ text: Digest) -> Bool { memory.knows(text) || faulty.contains(text) }

    /// Writes down what is known for the next build; answers what there is to say if that can't be.
    func remember(_ invocation: Invocation, _ project: ProjectFolder) -> [Diagnostic] {
        let disk = invocation.world.disk
        let events = SiteEvents.noting("what was read", in: SiteEvents.file(project), disk) { disk throws(DiskError) in
            if !memory.holds(inOrder) { try note(SiteEvents.setup(invocation, project), project, disk) }
        }
        // One that was given in place of the project's sources says nothing of them.
        guard invocation.arguments.value(.source) == nil else { return events }
        let cuts = zip(project.config.sources, sources).map { ($0, $1.cut) }
        return events
            + SiteEvents.noting("what stands where", in: Outlines.file(project), disk) { disk throws(DiskError) in
                try Outlines.note(cuts, of: project, jobs: invocation.jobs, disk)
            }
    }

    private func note(_ setup: String, _ project: ProjectFolder, _ disk: Disk) throws(DiskError) {
        if let additions = memory.additions(for: inOrder, setup: setup) {
            return try disk.replace(SiteEvents.additions(project), additions)
        }
        try disk.replace(SiteEvents.file(project), memory.bytes(inOrder, setup: setup))
        try disk.removeFileIfThere(SiteEvents.additions(project))
    }

    /// What there is to say if something can't be noted.
    private static func noting(
        _ thing: String, in file: String, _ disk: Disk, _ body: (Disk) throws(DiskError) -> Void
    ) -> [Diagnostic] {
        do {
            // Who publishes may not have made it yet.
            try disk.makeFolderIfMissing(ProjectFolder.folder(of: file))
            try body(disk)
            return []
        } catch {
            return [
                Diagnostic(
                    .warning, "build.memory", "\(thing) can't be noted: the next build reads it all again",
                    at: Location(file: file), hint: error.diagnostic.hint)
            ]
        }
    }
}

extension Snapshot.Names {
    fileprivate init(_ known: KnownEvent) {
        self.init(
            id: known.id, slug: known.facts.slug, aliases: known.aliases, organizer: known.facts.organizer,
            files: known.needs.files)
    }
}
