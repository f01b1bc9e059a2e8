import Catalog
import Diagnostics
import Fetching
import JSON

extension Provider {
    /// A snapshot that lies on the web.
    static let snapshot = Provider(secrets: [], credentials: { _ in nil }) { request throws(Failure) in
        let root: JSONValue
        do throws(FetchError) {
            root = try request.server.get("", [], .events).document.root
        } catch {
            throw Failure(error)
        }
        guard root["playbill"]?.int == 1, let events = root["events"], events.kind == .array else {
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "snapshot.wrong-document", "there is no snapshot of version 1, but \(root.summary)",
                        at: Location(file: request.source.url),
                        hint: "give the address of a file that playbill pull wrote")
                ])
        }
        let folder = SnapshotFolder(of: request.source.url)
        return Harvest(
            organizers: root["organizers"]?.elements.map { folder.placed(JSON($0)) } ?? [],
            events: events.elements.map { folder.placed(JSON($0)) })
    }
}

/// The folder on the web that a snapshot lies in, and its pictures with it.
private struct SnapshotFolder {
    private let address: String

    init(of snapshot: String) {
        let path = snapshot.prefix { $0 != "?" && $0 != "#" }
        address = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "\(path)/"
    }

    /// The same with the whole address of each picture that is named by its path.
    func placed(_ json: JSON) -> JSON { json.withPictures { $0.contains("://") ? nil : address + $0 } }
}
