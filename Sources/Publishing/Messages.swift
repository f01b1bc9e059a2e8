import Diagnostics
import Effects
import Glibc

/// What a publication has to say, in one place so that it is said the same way.
enum Messages {
    static func notFolder(_ path: String) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "publish.not-a-folder", "this is a file or a link where a folder has to be",
                    at: Location(file: path), hint: "move it away, or publish to another folder")
            ])
    }

    static func locked(_ places: Places, process: Int?) -> Failure {
        let who = process.map { "process \($0)" } ?? "another process"
        let message = "\(who) is publishing to this folder right now"
        let hint =
            process.map { "wait until it is done; if it hangs, end it with: kill \($0)" } ?? "wait until it is done"
        return Failure(
            .environment, [Diagnostic(.error, "publish.locked", message, at: Location(file: places.live), hint: hint)])
    }

    /// Nil if the folder is empty.
    static func foreignFolder(_ survey: Survey, _ places: Places) -> Failure? {
        let names = Set((Array(survey.tree.files.keys) + survey.tree.folders.keys).filter { $0.parent == nil })
        guard !names.isEmpty else { return nil }
        let why = survey.manifestIsDamaged ? "its \(Manifest.name) can't be read" : "it has no \(Manifest.name)"
        let diagnostic = Diagnostic(
            .error, "publish.foreign-folder",
            "this folder isn't one of ours (\(why)) and holds \(list(names.sorted()))",
            at: Location(file: places.live),
            hint: "publish to another folder, or use --force: the files in it stay, except where an output goes")
        return Failure(.usage, [diagnostic])
    }

    static func foreignSpare(_ unknown: Unknown, _ places: Places) -> Failure {
        let diagnostic = Diagnostic(
            .error, "publish.foreign-folder",
            "this folder isn't one of ours (it has no \(Manifest.name)) and holds \(list(unknown.others))",
            at: Location(file: places.spare),
            hint: "move it away: this is where the site's second copy goes; or set output.swap to “in-place”")
        return Failure(.usage, [diagnostic])
    }

    static func setAside(_ aside: Aside) -> Diagnostic {
        Diagnostic(
            .warning, "publish.set-aside",
            "not by us, and without a place in the site, so it was moved here: \(list(aside.paths))",
            at: Location(file: aside.folder), hint: "move what is needed into the site, then delete this folder")
    }

    private static func list(_ paths: [TreePath]) -> String {
        let shown = paths.prefix(5).map { "“\($0.text)”" }.joined(separator: ", ")
        return paths.count > 5 ? "\(shown) and \(paths.count - 5) more" : shown
    }

    static func occupied(_ path: TreePath, by output: Output, isFolder: Bool) -> Diagnostic {
        let what = isFolder ? "a folder with files" : "a file"
        let place = path == output.path.tree ? "there" : "at “\(path.text)”"
        return Diagnostic(
            .error, "publish.occupied", "this output can't be written: \(what) that we didn't write is \(place)",
            at: Location(file: output.path.text),
            hint: isFolder ? "move it away" : "move it away, or use --force to replace it")
    }

    static func keptChanged(_ path: TreePath, _ places: Places) -> Diagnostic {
        Diagnostic(
            .note, "publish.kept", "no longer a part of the site, but somebody changed it since: it stays",
            at: Location(file: path.under(places.live)), hint: "delete it if nobody needs it")
    }

    static func notMade(_ path: OutputPath) -> Diagnostic {
        Diagnostic(
            .error, "output.not-made", "it could not be made, and doesn't say why", at: Location(file: path.text))
    }
}

extension Messages {
    static func inPlaceAsked(_ places: Places) -> Diagnostic {
        Diagnostic(
            .note, "publish.in-place",
            "written file by file, as asked: for a moment readers may have seen old and new mixed",
            at: Location(file: places.live))
    }

    static func inPlace(_ places: Places, _ reason: String) -> Diagnostic {
        Diagnostic(
            .warning, "publish.in-place",
            "written file by file: for a moment readers may have seen old and new mixed",
            at: Location(file: places.live),
            hint: "publish to a plain folder that can be exchanged, or set output.swap to “in-place” to have it so",
            notes: ["the folder can't be exchanged: \(reason)"])
    }

    static func reason(_ error: DiskError) -> String {
        "cannot \(error.action) “\(error.path)”: \(String(cString: strerror(error.number)).lowercased())"
    }

    static func spareBehind(_ error: DiskError) -> Diagnostic {
        Diagnostic(
            .warning, "publish.spare", "the site is published, but its spare copy is not: the next time takes longer",
            at: Location(file: error.path), hint: error.diagnostic.hint, notes: [reason(error)])
    }

    static func indexNotWritten(_ error: DiskError) -> Diagnostic {
        Diagnostic(
            .warning, "publish.index",
            "the site is published, but what was done can't be noted: the next time takes longer",
            at: Location(file: error.path), hint: error.diagnostic.hint, notes: [reason(error)])
    }

    static func untouched(_ error: DiskError, _ places: Places) -> Failure {
        var diagnostic = error.diagnostic
        diagnostic.notes.append("nothing was published: \(places.live) is as it was")
        return Failure(.environment, [diagnostic])
    }

    static func unreadableJournal(_ places: Places) -> Failure {
        let diagnostic = Diagnostic(
            .error, "publish.journal",
            "a publication was cut short here, and the journal that says how to finish it can't be read: it is damaged, "
                + "or of a newer version of Playbill",
            at: Location(file: Places.journal(in: places.live)),
            hint: "run the version that began it, or use --force: every file is then compared and written anew",
            notes: ["a part of that publication's files may be in the site, and others not"])
        return Failure(.environment, [diagnostic])
    }

    static func journalGivenUp(_ places: Places) -> Diagnostic {
        Diagnostic(
            .warning, "publish.journal",
            "a publication that was cut short here could not be finished, since its journal can't be read: all outputs "
                + "are right again, but files that only it wrote or was to remove are left",
            at: Location(file: places.live),
            hint: "look through the files that aren't ours, and delete what is left over")
    }

    static func unfinished(_ places: Places) -> Diagnostic {
        Diagnostic(
            .note, "publish.unfinished",
            "a publication was cut short here; the next one finishes it before all else, and may find other work",
            at: Location(file: places.live))
    }

    static func halfDone(_ error: DiskError) -> Failure {
        var diagnostic = error.diagnostic
        diagnostic.notes.append(
            "a part of the new site is in place already; the next start does the rest before all else")
        return Failure(.environment, [diagnostic])
    }
}
