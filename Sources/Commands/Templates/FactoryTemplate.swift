extension Template {
  /// A factory in Guangdong.
  static let factory = Template(
    name: "factory",
    files: [
      (
        "inventory.json",
        """
        {
          "schema": "baycarbon/inventory/1",
          "comment": "Who reports. kind: facility, organisation, building, event or product.",
          "subject": { "kind": "facility", "name": "My factory" },
          "period": { "from": "2025-01-01", "to": "2025-12-31" },
          "gwp": "AR5",
          "boundary": {
            "approach": "operational-control",
            "description": "The plant, its boiler house and its vehicles"
          },
          "facilities": [
            {
              "comment": "The province decides the grid factor: CN-GD is Guangdong.",
              "id": "plant",
              "region": "CN-GD",
              "name": "Plant"
            }
          ],
          "exclusions": [
            {
              "comment": "What was left out, what it might be, and why.",
              "scope": 3,
              "category": 2,
              "what": "machines bought in the year",
              "estimate_kg": "12000",
              "reason": "no data from the makers yet"
            }
          ]
        }

        """
      ),
      (
        "activities/electricity.csv",
        """
        设施,活动,数量,单位,开始日期,结束日期,凭证,备注
        plant,电力,12.85,万kWh,2025-01-01,2025-01-31,DG-2501,headers and names may be Chinese
        plant,电力,9.4,万kWh,2025-02-01,2025-02-28,DG-2502,
        plant,电力,13.1,万kWh,2025-03-01,2025-03-31,DG-2503,go on for the whole year

        """
      ),
      (
        "activities/fuels.csv",
        """
        facility,activity,quantity,unit,date,evidence,note
        plant,natural-gas,18250,Nm3,2025-01-31,GAS-01,Nm3: metered at 0 °C; see also m3.15C and m3.20C
        plant,natural-gas,17900,Nm3,2025-02-28,GAS-02,
        plant,diesel.stationary,1.2,t,2025-03-11,OIL-07,emergency generator
        plant,diesel.road.heavy-goods-vehicle,3.4,t,2025-03-31,OIL-09,trucks; China's tables count fuel by mass

        """
      ),
      (
        "activities/other.csv",
        """
        facility,activity,quantity,unit,date,quality,evidence,note
        plant,refrigerant.R-22,4,kg,2025-05-20,measured,AC-31,HCFC: reported beside the scopes
        plant,refrigerant.R-410A,2.5,kg,2025-05-20,measured,AC-32,
        plant,freight.road,64000,tkm,2025-03-31,derived,,tonnes times km
        plant,heat,310,GJ,2025-03-31,measured,ST-03,steam bought from the park

        """
      ),
      (
        "README.md",
        readme(
          title: "My factory",
          tables: """
               `electricity.csv` shows Chinese headers, `fuels.csv` holds gas and diesel, `other.csv`
               refrigerants, freight and bought steam.
            """)
      ),
    ])
}
