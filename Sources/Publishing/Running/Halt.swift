import Diagnostics
import Effects
import Glibc

/// What ends an attempt at publishing.
enum Halt: Error {
    case failure(Failure)
    case disk(DiskError)
    /// The file system won't have trees exchanged, or linked, here: another way may work.
    case refused(DiskError)

    static func ifDisk<Result>(_ body: () throws(DiskError) -> Result) throws(Halt) -> Result {
        do {
            return try body()
        } catch {
            throw .disk(error)
        }
    }

    /// For calls that some file systems refuse as such, or that need more than the folder itself to be writable.
    static func ifRefused<Result>(_ body: () throws(DiskError) -> Result) throws(Halt) -> Result {
        do {
            return try body()
        } catch {
            throw refusals.contains(error.number) ? .refused(error) : .disk(error)
        }
    }

    private static let refusals = [
        EBUSY, EINVAL, ENOSYS, EXDEV, EPERM, EMLINK, EOPNOTSUPP, EACCES, EROFS,
    ]
}
