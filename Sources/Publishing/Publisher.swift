import Diagnostics
import Effects

/// Brings a folder from one site to the next: all or nothing, touching only what changed, deleting only what is ours.
public struct Publisher: Sendable {
    /// The folder that readers see; what else is in it stays.
    public var folder: String
    /// Where we remember what we did; deleting it costs time, never correctness.
    public var stateFolder: String
    /// The file system that both folders are on.
    public var disk: Disk
    /// Milliseconds since 1970.
    public var now: Int64
    /// How many threads make and write outputs.
    public var jobs: Int
    /// How the new site is to take the place of the old one, if the folder allows it.
    public var swap: Swap
    /// Publish even where somebody else's files are, and over them.
    public var force: Bool
    /// Make and compare, but write nothing at all.
    public var dryRun: Bool
    /// What is to be made anew if need be. All else that was published before stays as it is, right or not; nil if nothing
    /// may.
    public var scope: Scope?
    /// Called on any thread whenever one more of so many outputs is made.
    public var didMake: @Sendable (_ count: Int) -> Void = { _ in }
    /// Called once the folder shows the new site, before what is left to do for the next one; if nothing changed, and where
    /// files are put in place one by one, not at all.
    public var didExchange: @Sendable () -> Void = {}

    /// Takes files to be as they were published unless their folder says that something happened in it: a good deal quicker.
    /// What somebody has changed in place meanwhile may stay so until a publication without it.
    public var trustsFolders = false

    public typealias Scope = @Sendable (OutputPath) -> Bool

    /// Nothing is looked at before something is published.
    public init(
        folder: String, stateFolder: String, disk: Disk, now: Int64, jobs: Int = 1, swap: Swap = .exchange,
        force: Bool = false, dryRun: Bool = false, scope: Scope? = nil
    ) {
        self.folder = folder
        self.stateFolder = stateFolder
        self.disk = disk
        self.now = now
        self.jobs = jobs
        self.swap = swap
        self.force = force
        self.dryRun = dryRun
        self.scope = scope
    }

    /// Makes what has to be made and publishes it; if it throws, the folder is as it was unless the failure says that
    /// the next start will finish it.
    public func publish(_ outputs: [Output]) throws(Failure) -> Publication {
        try Output.checkForCollisions(outputs)
        return try publishPlanned { () throws(Failure) in outputs }
    }

    /// As `publish`, but the outputs are planned while other threads look at what is there.
    public func publish(planning plan: () throws(Failure) -> [Output]) throws(Failure) -> Publication {
        try publishPlanned(plan)
    }
}

extension Publisher {
    private func publishPlanned(_ plan: Planning) throws(Failure) -> Publication {
        let places = try Places(folder: folder, stateFolder: stateFolder)
        do {
            try places.checkThatTheyAreApart(disk)
            return dryRun ? try rehearse(plan, places) : try publish(plan, places)
        } catch {
            switch error {
            case .failure(let failure): throw failure
            case .disk(let error), .refused(let error): throw Messages.untouched(error, places)
            }
        }
    }
}

extension Publisher {
    private typealias Planning = () throws(Failure) -> [Output]

    private func publish(_ planning: Planning, _ places: Places) throws(Halt) -> Publication {
        let locks = try takeLocks(places)
        defer { withExtendedLifetime(locks) {} }
        do {
            return try publishLocked(planning, places)
        } catch {
            if locks.madeSpare { try? disk.removeFolder(places.spare) }
            throw error
        }
    }

    private func publishLocked(_ planning: Planning, _ places: Places) throws(Halt) -> Publication {
        let notices = try recover(places)
        var (outputs, survey) = try look(places, planning)
        if !survey.strays.isEmpty {
            try Halt.ifDisk { () throws(DiskError) in try bringBack(survey.strays, places) }
            survey = try Survey(places, care, jobs: jobs, disk)
        }
        let lock = try Halt.ifDisk { () throws(DiskError) in try disk.status(places.lock) }
        let run = try prepare(outputs, places, &survey, start: lock)
        var publication = try publish(run, places)
        publication.diagnostics = (publication.diagnostics + notices).sorted()
        return publication
    }

    private func publish(_ run: Run, _ places: Places) throws(Halt) -> Publication {
        if swap == .inPlace { return try run.publishInPlace(Messages.inPlaceAsked(places)) }
        if let reason = run.knownObstacle { return try run.publishInPlace(Messages.inPlace(places, reason)) }
        do {
            return try run.publishByExchange()
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return try run.publishInPlace(Messages.inPlace(places, Messages.reason(refusal)), refusal)
        }
    }

    private func rehearse(_ planning: Planning, _ places: Places) throws(Halt) -> Publication {
        let notices = try unfinished(places)
        var (outputs, survey) = try look(places, planning)
        let run = try prepare(outputs, places, &survey, start: nil)
        let makings = try run.make(in: nil)
        var publication = run.publication(makings, swap, notices, foreign: run.plan.foreign)
        for number in makings.indices where makings[number]?.isWritten == true {
            publication.reasons[run.plan.outputs[number].path.text] = run.plan.reason(number, survey, at: now)
        }
        return publication
    }

    private var care: Tree.Care { trustsFolders ? .folders : .stamps }

    private func look(_ places: Places, _ planning: Planning) throws(Halt) -> ([Output], Survey) {
        let (outputs, survey) = sideBySide(
            jobs: jobs, { Result(catching: planning) },
            { [disk, jobs, care] in Result { () throws(Halt) in try Survey(places, care, jobs: jobs, disk) } })
        return (try outputs.mapError { Halt.failure($0) }.get(), try survey.get())
    }

    private func prepare(
        _ outputs: [Output], _ places: Places, _ survey: inout Survey, start: FileStatus?
    ) throws(Halt) -> Run {
        let lineup = try lineup(outputs, survey, places)
        var kept = Kept(lineup, survey, at: now, scope: scope)
        if care != .stamps {
            let paths = kept.others.map { lineup.outputs[$0].path.tree }
            // Where files come or go, what goes has to be looked at as well; and what many threads see isn't looked at by one.
            let isMuch = force || !lineup.isKnown || !survey.indexIsOfManifest || paths.count > 1000
            if isMuch {
                survey = try Survey(places, jobs: jobs, disk)
                kept = Kept(lineup, survey, at: now, scope: scope)
            } else {
                try Halt.ifDisk { () throws(DiskError) in try survey.lookCloser(at: paths, in: places, disk) }
            }
        }
        let plan = try Plan(lineup, kept, survey, places, force: force, disk)
        return Run(
            disk: disk, now: now, start: start, jobs: jobs, places: places, survey: survey, plan: plan,
            didMake: didMake, didExchange: didExchange)
    }

    private func lineup(_ outputs: [Output], _ survey: Survey, _ places: Places) throws(Halt) -> Lineup {
        do throws(Failure) {
            let lineup = try Lineup(outputs, like: survey.index)
            return scope == nil ? lineup : Lineup(unchecked: outputs + (try leftovers(outputs, survey, places)))
        } catch {
            throw .failure(error)
        }
    }

    /// What was published before and isn't planned any more, as it lies there; what is in scope goes.
    private func leftovers(_ outputs: [Output], _ survey: Survey, _ places: Places) throws(Failure) -> [Output] {
        let planned = Set(outputs.map(\.path.tree))
        var leftovers: [Output] = []
        for (path, content) in survey.manifest?.files ?? PathMap() where !planned.contains(path) {
            let (file, output) = (path.under(places.live), try OutputPath(path.text))
            if scope?(output) == true { continue }
            leftovers.append(
                Output(output, inputs: content) { [disk] in
                    Made { () throws(Failure) in try disk.contents(of: file) ?? [] }
                })
        }
        return leftovers
    }
}
