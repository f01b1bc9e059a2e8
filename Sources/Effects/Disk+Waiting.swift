import Glibc

extension Disk {
    /// As `lock`, but waits for another process that has it; fails with EWOULDBLOCK if that takes longer.
    package func waitForLock(_ path: String, seconds: Int) throws(DiskError) -> FileLock {
        for _ in 0..<seconds * 50 {
            do throws(DiskError) {
                return try lock(path, "\(getpid())\n")
            } catch {
                guard error.number == EWOULDBLOCK else { throw error }
                usleep(20_000)
            }
        }
        return try lock(path, "\(getpid())\n")
    }
}
