extension TraditionalChinese {
  /// The family HKQAA.
  static let hkqaa: [String: String] = [
    "rule.HKQAA-DISCLOSE.title": "已披露排放量",
    "rule.HKQAA-DISCLOSE.asks": "須披露申報者、負責人、標的物、邊界、期間及碳足跡；證書須列明類別、邊界、期間、標準及核證機構。",
    "rule.HKQAA-DISCLOSE.reason.disclosed": "資料齊備，證書亦已列明所需內容。碳足跡：{0}。",
    "rule.HKQAA-DISCLOSE.reason.no-certificate": "資料齊備；尚未有證書資料，證書須列明：{0}。",
    "rule.HKQAA-DISCLOSE.reason.incomplete": "沒有填寫：{0}。",
    "rule.HKQAA-DISCLOSE.reason.certificate": "證書沒有列明：{0}。",
    "rule.HKQAA-DISCLOSE.change": "在披露資料及證書上補充缺項。",
    "rule.HKQAA-COMMIT.title": "承諾附有計劃、里程碑及方法",
    "rule.HKQAA-COMMIT.asks": "承諾須附有行動計劃、里程碑及減排方法。",
    "rule.HKQAA-COMMIT.reason.complete": "三者齊備；目標日期為 {0}。",
    "rule.HKQAA-COMMIT.reason.incomplete": "沒有列明：{0}。",
    "rule.HKQAA-COMMIT.change": "在計劃中補充缺項。",
    "rule.HKQAA-PEAK.title": "所列年份為峰值",
    "rule.HKQAA-PEAK.asks":
      "所列年份須已結束，其排放量須為全部已披露年份之最高；申報者須承諾不再超出，並說明方法。",
    "rule.HKQAA-PEAK.reason.peaked": "{0} 年為峰值：{1}，共 {2} 個年份。",
    "rule.HKQAA-PEAK.reason.higher": "{0} 年為 {1}；較高者：{2}，最高 {3}。",
    "rule.HKQAA-PEAK.reason.year-unknown": "沒有 {0} 全年的數值。",
    "rule.HKQAA-PEAK.reason.no-promise": "沒有承諾不超出 {0} 年的水平。",
    "rule.HKQAA-PEAK.reason.few-years": "只披露了 {0} 個年份；至少須有 {1} 個才可看出峰值。",
    "rule.HKQAA-PEAK.reason.gap": "首尾之間沒有數值的年份：{0}。",
    "rule.HKQAA-PEAK.reason.not-over":
      "{0} 年在 {1} 尚未結束。",
    "rule.HKQAA-PEAK.change": "列出排放量最高的年份，披露全部年份，並承諾不再超出。",
    "rule.HKQAA-ACHIEVE.title": "達成後繼續努力",
    "rule.HKQAA-ACHIEVE.asks":
      "達成聲明須在期間結束後作出，並附有繼續減排或維持淨零的承諾；證書須列明抵銷。證書可列減排比例代替淨零，但聲明須一併列明，排放量須已下降，而未有全數抵銷者不得稱為中和。",
    "rule.HKQAA-ACHIEVE.reason.promised": "其後年份的承諾：{0}",
    "rule.HKQAA-ACHIEVE.reason.share-stated": "其後年份的承諾：{0}。減排比例：{1}。",
    "rule.HKQAA-ACHIEVE.reason.promise-only": "聲明只屬承諾，而此類別針對達成。",
    "rule.HKQAA-ACHIEVE.reason.offsets-unstated": "證書沒有列明抵銷：已註銷 {0}。",
    "rule.HKQAA-ACHIEVE.reason.share-unstated": "證書列有減排比例，而聲明沒有。",
    "rule.HKQAA-ACHIEVE.reason.share-not-reduced":
      "列有減排比例，而排放量並未低於基線：{0}。",
    "rule.HKQAA-ACHIEVE.reason.share-called-neutral":
      "證書列的是減排比例，聲明語句卻寫「{0}」：已註銷 {1}，碳足跡為 {2}。",
    "rule.HKQAA-ACHIEVE.reason.before-period-end":
      "達成聲明的日期為 {0}；期間在 {1} 才結束。",
    "rule.HKQAA-ACHIEVE.change":
      "就其後作出承諾，使證書與聲明一致，並在期間結束後聲明。",
  ]
}
