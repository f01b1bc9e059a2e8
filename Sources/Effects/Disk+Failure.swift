import Diagnostics

extension Disk {
    /// The bytes of a file, or nil if there is none; throws `Failure.usage` for a folder, `Failure.environment` for
    /// everything else in the way.
    public func contents(of path: String) throws(Failure) -> [UInt8]? {
        do throws(DiskError) {
            return try read(path)
        } catch {
            if error.isMissing { return nil }
            throw error.isFolder ? Failure(.usage, [error.diagnostic]) : error.failure
        }
    }

    /// Runs calls of the disk; throws what is in their way as a `Failure.environment`.
    public func run<Result>(_ body: (Disk) throws(DiskError) -> Result) throws(Failure) -> Result {
        do throws(DiskError) {
            return try body(self)
        } catch {
            throw error.failure
        }
    }
}
