enum ReadingDirection {
    /// By its script, or by the one that the language is usually written in.
    static func isRightToLeft(_ tag: String) -> Bool {
        let parts = tag.lowercased().split(separator: "-")
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && $0.first?.isLetter == true }) {
            return scripts.contains(script)
        }
        return parts.first.map { languages.contains($0) } ?? false
    }

    private static let languages: Set<Substring> = [
        "ar", "arc", "ckb", "dv", "fa", "ha-arab", "he", "iw", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
    private static let scripts: Set<Substring> = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]
}
