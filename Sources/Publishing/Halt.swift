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

    /// For calls that some places refuse as such.
    static func ifRefused<Result>(_ body: () throws(DiskError) -> Result) throws(Halt) -> Result {
        do {
            return try body()
        } catch {
            throw refusals.contains(error.number) ? .refused(error) : .disk(error)
        }
    }

    /// For the folder beside the live one: who may not write there may still write in the live one.
    static func ifBarred<Result>(_ body: () throws(DiskError) -> Result) throws(Halt) -> Result {
        do {
            return try body()
        } catch {
            throw [EACCES, EPERM, EROFS].contains(error.number) ? .refused(error) : .disk(error)
        }
    }

    private static let refusals = [EBUSY, EINVAL, ENOSYS, EXDEV, EPERM, EMLINK, EOPNOTSUPP]
}
