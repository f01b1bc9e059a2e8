extension Filter {
    /// The standard filter of a name, for one of the host's own that goes on where that ends.
    public static func standard(_ name: String) -> Filter? {
        (standard + extensions).last { $0.name == name }
    }

    /// Does what the filter does; throws what the template's author should read.
    public func callAsFunction(
        _ value: Value, _ arguments: FilterArguments, _ context: inout FilterContext
    ) throws(FilterError) -> Value {
        try apply(value, arguments, &context)
    }
}
