import Catalog
import Diagnostics
import Effects

extension Command {
    static let new = Command(
        name: "new", summary: "Makes a new project to start from.",
        arguments: "site NAME", argumentCount: 2...2, flags: [.asOf],
        examples: [
            Example(
                call: "playbill new site harbour-nights",
                effect: "A folder harbour-nights with settings, one event and its picture.")
        ]
    ) { invocation throws(Failure) in
        let (kind, path) = (invocation.arguments.words[0], invocation.arguments.words[1])
        guard kind == "site" else { throw .usage(.unknown("template", kind, among: ["site"], "new")) }
        let starter = try Starter(path: path, year: Zone.utc.day(at: try invocation.asOf()).year + 1)
        let files = try starter.write(from: try Resources(invocation.world), invocation.world.disk)
        return Outcome(
            text: "made \(path) with \(files.joined(separator: ", "))\nnext: playbill check --project \(path)\n",
            result: { ["path": .string(path), "files": .array(files.map { .string($0) })] })
    }
}
