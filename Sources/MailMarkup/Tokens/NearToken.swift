import Diagnostics

enum NearToken {
    /// What somebody may have meant, or what there is.
    static func hint(_ name: String, among names: [String]) -> String {
        NearName.hint(name, among: names) ?? "set it, or say var(\(name), …)"
    }
}
