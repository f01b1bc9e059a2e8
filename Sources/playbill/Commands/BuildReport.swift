import Catalog
import JSON
import Publishing

/// What a build has come to, for people and for programs.
struct BuildReport: Sendable {
    let publication: Publication
    let folder: String
    let isRehearsal: Bool
    let steps: BuildSteps

    /// With every file by name if `isComplete`.
    func text(isComplete: Bool) -> String {
        var lines = [summary]
        if let next = publication.validUntil {
            lines.append("Next change due at \(Instant(milliseconds: next).text).")
        }
        if !publication.foreign.isEmpty { lines.append(foreign(isComplete: isComplete)) }
        if isComplete || isRehearsal {
            lines += publication.written.map { path in
                "  + \(path)" + (publication.reasons[path].map { " (\($0.words))" } ?? "")
            }
            lines += publication.removed.map { "  - \($0)" + (isRehearsal ? " (no longer part of the site)" : "") }
        }
        if isComplete { lines.append(steps.steps.map { "\($0.name) \($0.milliseconds) ms" }.joined(separator: ", ")) }
        return lines.joined(separator: "\n") + "\n"
    }

    var json: JSON {
        .object([
            JSON.Member("folder", .string(folder)),
            JSON.Member("written", .array(publication.written.map(JSON.string))),
            JSON.Member(
                "reasons",
                .object(
                    publication.reasons.sorted { $0.key < $1.key }.map {
                        JSON.Member($0.key, $0.value.json)
                    })),
            JSON.Member("unchanged", .int(publication.unchanged.count)),
            JSON.Member("kept", .int(publication.kept.count)),
            JSON.Member("removed", .array(publication.removed.map(JSON.string))),
            JSON.Member("foreign", .array(publication.foreign.map(JSON.string))),
            JSON.Member(
                "nextChange", publication.validUntil.map { .string(Instant(milliseconds: $0).text) } ?? .null),
            JSON.Member("swap", .string(publication.swap.rawValue)), JSON.Member("dryRun", .bool(isRehearsal)),
            JSON.Member(
                "milliseconds", .object(steps.steps.map { JSON.Member($0.name, .int($0.milliseconds)) })),
        ])
    }

    /// What others put into the folder: the first few by name.
    private func foreign(isComplete: Bool) -> String {
        let (all, few) = (publication.foreign, isComplete ? publication.foreign : Array(publication.foreign.prefix(3)))
        let others = all.count > few.count ? " and \(all.count - few.count) more" : ""
        let files =
            all.count == 1 ? "1 file there isn't ours and stays" : "\(all.count) files there aren't ours and stay"
        return "\(files): \(few.joined(separator: ", "))\(others)."
    }

    private var summary: String {
        let count = publication.written.count + publication.unchanged.count + publication.kept.count
        let did = isRehearsal ? "would be written" : "written"
        let gone = publication.removed.isEmpty ? "" : ", \(publication.removed.count) removed"
        return "\(folder): \(count) files, \(publication.written.count) \(did)\(gone)."
    }
}

extension Reason {
    fileprivate var words: String {
        switch self {
        case .new: "new"
        case .inputs(let parts, let ended):
            [ended.map(Reason.end), parts.isEmpty ? "what it is made from changed" : "\(list(parts)) changed"]
                .compactMap { $0 }.joined(separator: "; ")
        case .time(let ended): ended.map(Reason.end) ?? "it was made for another time"
        case .altered: "somebody has changed or removed it"
        case .remarks: "there was something to say of it"
        }
    }

    fileprivate var json: JSON {
        switch self {
        case .new: ["kind": "new"]
        case .inputs(let parts, let ended):
            ["kind": "inputs", "changed": .array(parts.map(JSON.string)), "ended": Reason.json(ended)]
        case .time(let ended): ["kind": "time", "ended": Reason.json(ended)]
        case .altered: ["kind": "altered"]
        case .remarks: ["kind": "remarks"]
        }
    }

    private static func end(_ instant: Int64) -> String {
        "what it said ended at \(Instant(milliseconds: instant).text)"
    }

    private static func json(_ instant: Int64?) -> JSON {
        instant.map { .string(Instant(milliseconds: $0).text) } ?? .null
    }

    private func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.joined() }
        return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
    }
}
