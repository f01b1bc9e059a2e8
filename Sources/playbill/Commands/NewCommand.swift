import Catalog
import Diagnostics
import Effects
import Project

extension Command {
    static let new = Command(
        name: "new", summary: "Makes a new project, or a new theme, to start from.",
        arguments: "site|theme NAME", argumentCount: 2...2, flags: [.asOf],
        examples: [
            Example(
                call: "playbill new site harbour-nights",
                effect: "A folder harbour-nights with settings, one event and its picture."),
            Example(
                call: "playbill new theme harbour",
                effect: "A folder harbour with colours, a look and a template; in a project or by itself."),
        ]
    ) { invocation throws(Failure) in
        let (kind, path) = (invocation.arguments.words[0], invocation.arguments.words[1])
        guard let kind = Starter.Kind(rawValue: kind) else {
            throw .usage(.unknown("template", kind, among: Starter.Kind.allCases.map(\.rawValue), "new"))
        }
        let starter = try Starter(kind, path: path, year: Zone.utc.day(at: try invocation.asOf()).year + 1)
        let files = try starter.write(from: try Resources(invocation.world), invocation.world.disk)
        return Outcome(
            text: "made \(path) with \(files.joined(separator: ", "))\nnext: \(next(starter, invocation.world.disk))\n",
            result: { ["path": .string(path), "files": .array(files.map { .string($0) })] })
    }

    private static func next(_ starter: Starter, _ disk: Disk) -> String {
        switch starter.kind {
        case .site: return "playbill check --project \(starter.path)"
        case .theme:
            let folder = ProjectFolder.folder(of: starter.path)
            let name = starter.path.split(separator: "/").last.map(String.init) ?? starter.path
            // Themes of a project are looked for in its folder and in themes.
            let project =
                name == starter.path ? "." : folder.hasSuffix("themes") ? ProjectFolder.folder(of: folder) : folder
            guard disk.isReadableFile(ProjectFolder.join(project, ConfigFile.name)) else {
                return "playbill build --project DIR --theme FOLDER, with the theme's whole path"
            }
            let flag = project == "." ? "" : " --project \(project)"
            return "playbill check\(flag) --theme \(name), then \"theme\": \"\(name)\" in \(ConfigFile.name)"
        }
    }
}
