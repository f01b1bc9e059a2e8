import JSON

extension JSON {
    /// A place on earth; nil if there is none told, or none that there is, which is said.
    static func place(_ latitude: Wire, _ longitude: Wire, _ field: String, _ remarks: inout Remarks) -> JSON? {
        guard latitude.isThere || longitude.isThere else { return nil }
        if let north = latitude.double, let east = longitude.double, (-90...90).contains(north),
            (-180...180).contains(east)
        {
            return ["latitude": .double(north), "longitude": .double(east)]
        }
        remarks.warn(
            "coordinates", field, "they are no place on earth, they are left out",
            hint: "write a latitude from -90 to 90 and a longitude from -180 to 180 there")
        return nil
    }
}
