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
            (try disk.resolved(self.state), try disk.resolved(self.live))
        }
        guard state == live || state.hasPrefix(live + "/") else { return }
        throw .failure(
            Places.refusal(
                "the state folder “\(self.state)” is inside the published folder “\(self.live)”",
                hint: "publish to a folder beside it, such as public"))
    }

    static let stagingName = OutputPath.ownPrefix + "new"
    static let journalName = "journal"

    var lock: String { "\(state)/lock" }
    var index: String { "\(state)/index" }
    var folders: String { "\(state)/folders" }
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
