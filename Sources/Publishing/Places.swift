import Diagnostics
import Effects

/// The paths a publication touches.
struct Places: Sendable {
    let live: String
    /// The folder that holds the live one: the spare must be on the same file system.
    let parent: String
    let spare: String
    /// Where what has no place in the site is moved to.
    let aside: String
    let state: String

    /// Throws, for the one who configured them, if the folders can't serve.
    init(folder: String, stateFolder: String) throws(Failure) {
        let live = Places.trimmed(folder)
        let name = live.split(separator: "/").last.map(String.init) ?? ""
        guard !name.isEmpty, name != ".", name != ".." else {
            throw Places.refusal("“\(folder)” can't be published to", hint: "name a folder of its own, such as public")
        }
        let state = Places.trimmed(stateFolder)
        let parent = live.dropLast(name.count)
        self.live = live
        self.parent = parent.isEmpty ? "." : parent == "/" ? "/" : String(parent.dropLast())
        self.spare = "\(parent).\(name).spare"
        self.aside = "\(parent).\(name).set-aside"
        self.state = state
    }

    /// Throws if what we remember would be published, whatever ways the two paths take to get there.
    func checkThatTheyAreApart(_ disk: Disk) throws(Halt) {
        let (state, live) = try Halt.ifDisk { () throws(DiskError) in
            (try Places.real(self.state, disk), try Places.real(self.live, disk))
        }
        guard state == live || state.hasPrefix(live + "/") else { return }
        throw .failure(
            Places.refusal(
                "the state folder “\(self.state)” is inside the published folder “\(self.live)”",
                hint: "publish to a folder beside it, such as public"))
    }

    /// Where a path leads, as far as there is anything yet.
    private static func real(_ path: String, _ disk: Disk) throws(DiskError) -> String {
        var existing = path.hasPrefix("/") ? path : "./\(path)"
        var missing: [Substring] = []
        while true {
            do {
                return resolve(missing, in: try disk.realPath(existing))
            } catch {
                guard error.isMissing, let slash = existing.lastIndex(of: "/") else { throw error }
                missing.insert(existing[existing.index(after: slash)...], at: 0)
                existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
            }
        }
    }

    private static func resolve(_ names: [Substring], in folder: String) -> String {
        var parts = folder.split(separator: "/")
        for name in names where !name.isEmpty && name != "." {
            if name == ".." { _ = parts.popLast() } else { parts.append(name) }
        }
        return "/" + parts.joined(separator: "/")
    }

    static let stagingName = OutputPath.ownPrefix + "new"
    static let journalName = "journal"

    var lock: String { "\(state)/lock" }
    var index: String { "\(state)/index" }
    var spareMark: String { "\(state)/spare" }

    static func staging(in root: String) -> String { "\(root)/\(stagingName)" }
    static func journal(in root: String) -> String { "\(staging(in: root))/\(journalName)" }

    private static func trimmed(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    private static func refusal(_ message: String, hint: String) -> Failure {
        Failure(.usage, [Diagnostic(.error, "publish.folder", message, hint: hint)])
    }
}
