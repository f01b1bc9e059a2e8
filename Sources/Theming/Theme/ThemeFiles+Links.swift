import Diagnostics
import Effects

extension ThemeFiles {
    /// Throws `Failure.usage` with every link in those folders of the themes that leads out of its theme, be it to a file or to a
    /// folder.
    func checkLinks(in names: [String]) throws(Failure) {
        var problems: [Diagnostic] = []
        for folder in folders {
            let links = try entries(below: folder).filter { $0.kind == .symbolicLink }.map(\.path)
            for link in links where names.contains(where: { link == $0 || link.hasPrefix("\($0)/") }) {
                if let problem = try disk.problem(showing: "\(folder)/\(link)", within: folder) {
                    problems.append(problem)
                }
            }
        }
        guard problems.isEmpty else { throw Failure(.usage, problems) }
    }
}
