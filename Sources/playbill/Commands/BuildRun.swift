import Diagnostics
import Effects
import Project
import Publishing
import Site

/// One build, from what is read to what is published.
struct BuildRun {
    let publication: Publication
    let report: BuildReport
    private let build: SiteBuild
    private let isVerbose: Bool

    /// `memory` is what is known from the build before, if that was read already. Throws if the project can't be read, or its
    /// site not be published.
    init(
        _ invocation: Invocation, _ project: ProjectFolder, isRehearsal: Bool, trustsFolders: Bool = false,
        memory: EventMemory? = nil, _ begun: BuildSteps
    ) throws(Failure) {
        var steps = begun
        let untouched = isRehearsal ? nil : BuildRun.untouched(invocation, project)
        let build = try BuildRun.noting(untouched) { () throws(Failure) in
            try SiteBuild(invocation, project, isRehearsal: isRehearsal, memory: memory)
        }
        steps.finish("read")
        var publisher = try build.publisher()
        publisher.trustsFolders = trustsFolders
        publisher.didMake = { [progress = invocation.progress] count in
            progress.advance("making pages", by: 1, of: count)
        }
        // It is for the next build, and this one waits for none of it.
        let noting = Later { build.remember() }
        if invocation.jobs > 1 { publisher.didExchange = { noting.beginElsewhere() } }
        let published = Result { () throws(Failure) in
            try publisher.publish { () throws(Failure) in
                let outputs = try BuildRun.noting(untouched) { () throws(Failure) in try build.outputs() }
                Memory.leave((build, outputs))
                steps.finish("plan")
                return outputs
            }
        }
        let notes = noting.result()
        var publication = try published.get()
        steps.finish("make and publish")
        publication.diagnostics = build.diagnostics + publication.diagnostics + notes
        self.publication = publication
        self.build = build
        isVerbose = invocation.arguments.has("--verbose")
        report = BuildReport(publication: publication, folder: build.folder, isRehearsal: isRehearsal, steps: steps)
    }

    /// What became of the site if there is none to publish.
    private static func untouched(_ invocation: Invocation, _ project: ProjectFolder) -> String {
        let folder = invocation.arguments.value(.out) ?? project.file(project.config.output.folder)
        let isThere = (try? invocation.world.disk.status(folder)) != nil
        return "nothing was published" + (isThere ? ": \(folder) is as it was" : "")
    }

    private static func noting<Result>(
        _ note: String?, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        do throws(Failure) {
            return try body()
        } catch {
            throw note.map(error.noting) ?? error
        }
    }

    /// What there is to say, after what was said before it began.
    func outcome(saying before: [Diagnostic]) -> Outcome {
        let hasErrors = (before + build.diagnostics).contains { $0.severity == .error }
        return Outcome(
            exitCode: hasErrors ? .failedRecords : .done, diagnostics: before + publication.diagnostics,
            sources: build.loaded.sources.texts, text: report.text(isComplete: isVerbose),
            result: { [report] in report.json })
    }
}
