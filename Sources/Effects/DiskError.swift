import Diagnostics
import Glibc

/// A call of the file system that failed.
public struct DiskError: Error, Hashable, Sendable {
    public var action: String
    public var path: String
    public var number: Int32

    public init(_ action: String, _ path: String, _ number: Int32) {
        self.action = action
        self.path = path
        self.number = number
    }
}

extension DiskError {
    /// The same for people, with what to do about it.
    public var diagnostic: Diagnostic {
        Diagnostic(
            .error, "disk.\(name)", "cannot \(action): \(String(cString: strerror(number)).lowercased())",
            at: Location(file: path), hint: hint)
    }

    /// Whether it is about something that isn't there.
    public var isMissing: Bool { number == ENOENT || number == ENOTDIR }

    /// Whether a folder is where a file is wanted.
    public var isFolder: Bool { number == EISDIR }

    /// The same as what a command stops with.
    public var failure: Failure {
        Failure(.environment, [diagnostic])
    }

    private var name: String {
        switch number {
        case ENOSPC, EDQUOT: "full"
        case EACCES, EPERM: "permission"
        case EROFS: "read-only"
        case ENOENT: "missing"
        default: "failed"
        }
    }

    /// Whether nobody has given the path: it is of what we keep for ourselves.
    private var isOfState: Bool { path.split(separator: "/").dropLast().contains(".playbill") }

    private var hint: String? {
        switch number {
        case ENOSPC, EDQUOT: "free some space on this disk and run the same command again"
        case EACCES, EPERM:
            ["read", "list", "look at"].contains(action)
                ? "let the user who runs playbill read it"
                : "let the user who runs playbill write there, or choose another folder"
        case EISDIR:
            action == "read" && !isOfState ? "give a file, not a folder" : "move this folder away: a file belongs there"
        case EROFS: "choose a folder on a disk that can be written"
        case EMFILE, ENFILE: "raise the limit of open files (ulimit -n) or lower --jobs"
        case ENOENT: "check the path"
        default: nil
        }
    }
}
