extension Template {
  /// An office in Hong Kong.
  static let office = Template(
    name: "office",
    files: [
      (
        "inventory.json",
        """
        {
          "schema": "baycarbon/inventory/1",
          "comment": "Who reports. kind: facility, organisation, building, event or product.",
          "subject": { "kind": "facility", "name": "My office" },
          "period": { "from": "2024-01-01", "to": "2024-12-31" },
          "gwp": "AR5",
          "facilities": [
            {
              "comment": "HK-CLP or HK-HKE: the company on your electricity bill.",
              "id": "office",
              "region": "HK-CLP",
              "name": "Head office"
            }
          ],
          "scope3": [
            {
              "comment": "Say what holds for categories without rows: not-relevant or not-estimated.",
              "category": 8,
              "status": "not-relevant",
              "reason": "Nothing is leased beside the office itself"
            }
          ]
        }

        """
      ),
      (
        "activities/electricity.csv",
        """
        facility,activity,quantity,unit,from,to,evidence,note
        office,electricity,3120,kWh,2023-12-20,2024-01-19,CLP-0001,the days of 2023 are left out by themselves
        office,electricity,2980,kWh,2024-01-20,2024-02-19,CLP-0002,
        office,electricity,3050,kWh,2024-02-20,2024-03-19,CLP-0003,go on for the whole year

        """
      ),
      (
        "activities/office.csv",
        """
        facility,activity,quantity,unit,date,quality,evidence,note
        office,paper.landfill,42.5,kg,2024-06-30,estimated,,paper thrown away and not recycled
        office,water.supply,31,m3,2024-03-31,measured,WSD-1177,
        office,refrigerant.R-410A,0.8,kg,2024-05-14,measured,AC-2201,refill of the air conditioner

        """
      ),
      (
        "activities/travel.csv",
        """
        facility,activity,quantity,unit,date,region,evidence,note
        office,flight.international.economy.rf,3540,pkm,2024-04-08,,TR-17,Hong Kong to Tokyo and back: km times passengers
        office,hotel-night,3,room-night,2024-04-08,JP,TR-17,region is the country of the hotel
        office,taxi,120,pkm,2024-09-01,,,

        """
      ),
      (
        "README.md",
        readme(
          title: "My office",
          tables: """
               `electricity.csv` holds the bills of the power company, `office.csv` paper, water and
               refrigerant, `travel.csv` flights, hotels and taxis.
            """)
      ),
    ])
}
