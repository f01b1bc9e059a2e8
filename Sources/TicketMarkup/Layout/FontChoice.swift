/// A face by what the theme uses it for, or by its own name.
public enum FontChoice: Hashable, Sendable {
    case role(FontRole)
    case family(String)
}

public enum FontRole: String, Hashable, Sendable, CaseIterable {
    case display, text, mono
}
