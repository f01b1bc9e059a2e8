/// A script that fonts are asked for: its Noto family, and the Debian package that has it.
public enum Script: String, Hashable, Sendable, CaseIterable {
    case latin, greek, cyrillic, arabic, hebrew, devanagari, thai, simplifiedChinese, japanese, korean
}
