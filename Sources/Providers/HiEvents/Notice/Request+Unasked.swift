import Fetching
import Project

extension Provider.Request {
    /// For who has an answer already and asks for nothing.
    static var unasked: Provider.Request {
        let source = Config.Source(kind: .hiEvents, url: HiEvents.name)
        let server = Server(name: "webhook") { path, _, _ throws(FetchError) in
            throw FetchError(.offline, path, "a webhook asks for nothing", hint: "pull the source")
        }
        return Provider.Request(source: source, config: Config(), server: server, isSignedIn: true)
    }
}
