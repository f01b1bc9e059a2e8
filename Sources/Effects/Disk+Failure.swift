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

    /// The same of a file that we keep for ourselves: throws `Failure.environment` for a folder, too, as nobody has given it.
    public func state(in path: String) throws(Failure) -> [UInt8]? {
        do throws(DiskError) {
            return try read(path)
        } catch {
            if error.isMissing { return nil }
            throw error.failure
        }
    }

    /// The same of a file that is to be shown: throws as well if a link leads out of the folder that it is asked for in.
    public func contents(of path: String, within folder: String) throws(Failure) -> [UInt8]? {
        guard let bytes = try contents(of: path) else { return nil }
        if let problem = try problem(showing: path, within: folder) { throw Failure(.usage, [problem]) }
        return bytes
    }

    /// What is wrong with showing a file of a folder if a link leads out of that; nil if none does.
    public func problem(showing path: String, within folder: String) throws(Failure) -> Diagnostic? {
        let (place, root) = try run { disk throws(DiskError) in (try disk.resolved(path), try disk.resolved(folder)) }
        guard !place.hasPrefix(root + "/") else { return nil }
        return Diagnostic(
            .error, "file.outside", "this leads out of “\(folder)”, and what is elsewhere isn't published",
            at: Location(file: path), hint: "put a copy of what it leads to in its place")
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
