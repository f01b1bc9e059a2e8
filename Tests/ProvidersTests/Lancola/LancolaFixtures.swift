/// What a Lancola server answers, by path.
enum LancolaFixtures {
    static let eventID = "66f0a1b2c3d4e5f607182901"

    static let events = """
        {"data": [{
          "id": "66f0a1b2c3d4e5f607182901", "title": "Harvest Fair", "slug": "harvest-fair", "description": "Two days.",
          "category": "Business", "organizationId": "66f0a1b2c3d4e5f607182900", "status": "published",
          "isFeatured": true, "isFree": false, "startDateTime": "2027-03-11T05:00:00Z",
          "endDateTime": "2027-03-12T15:00:00Z", "locationName": "Hall B", "locationAddress": "Stadium Road",
          "locationCity": "Nakuru", "locationCountry": "Kenya",
          "locationCoordinates": {"latitude": -0.2833, "longitude": "36.0667"}, "ageRestriction": "GA",
          "featuredImage": "https://cdn.example/fair.jpg", "maxAttendees": 1500, "tags": ["farming", "trade"],
          "tourId": null
        }], "meta": {"page": 1, "limit": 100, "total": 1, "totalPages": 1}}
        """

    static let ticketTypes = """
        {"data": [
          {"id": "t1", "name": "General Admission", "price": 0, "currency": "KES", "quantity": 1000,
           "quantitySold": 214, "salesStartDate": "2026-12-01T00:00:00Z", "salesEndDate": "2027-03-10T20:59:59Z",
           "isActive": true, "metadata": {"requiresRegistration": true, "includesGala": false}},
          {"id": "t2", "name": "Gala Night Access", "description": "Evening", "price": "1500.00", "currency": "KES",
           "quantity": 500, "remaining": 0, "saleStartDate": "2026-12-01T00:00:00Z", "isActive": false,
           "benefits": ["Dinner", ""], "metadata": {"requiresGeneralAdmission": true}},
          {"id": "t3", "name": "Full Access Pass", "price": 1500, "currency": "kes",
           "metadata": {"bundle": true, "includes": ["general_admission", "gala_night"]}}
        ], "total": 3}
        """

    static let organization = """
        {"id": "66f0a1b2c3d4e5f607182900", "name": "Chamber", "email": "events@chamber.example", "phone": "+254 700",
         "website": "chamber.example", "address": "1 Club Road", "city": "Eldoret", "country": "Kenya",
         "logoUrl": "https://cdn.example/chamber.png", "status": "active"}
        """

    static let answers = [
        "/events/public?page=1&limit=100": events,
        "/ticket-types/event/\(eventID)/public": ticketTypes,
        "/organizations/public/66f0a1b2c3d4e5f607182900": organization,
    ]

    /// The same server with one event that has these keys besides, or instead.
    static func answers(event: String, types: String? = nil) -> [String: String] {
        [
            "/events/public?page=1&limit=100":
                #"{"data": [{"id": "e1", "title": "Fair", "startDateTime": "2027-03-11T05:00:00Z", \#(event)}]}"#,
            "/ticket-types/event/e1/public": types ?? "[]",
        ]
    }
}
