extension Double {
    /// A number of seconds as messages show it: whole, and the largest that there is for what is beyond.
    var wholeSeconds: Int { Int(exactly: rounded(.up)) ?? .max }
}
