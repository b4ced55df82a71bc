extension SimplifiedChinese {
  /// The family HKQAA.
  static let hkqaa: [String: String] = [
    "rule.HKQAA-DISCLOSE.title": "已披露排放量",
    "rule.HKQAA-DISCLOSE.asks": "须披露申报者、负责人、标的物、边界、期间和碳足迹；证书须注明类别、边界、期间、标准和核查机构。",
    "rule.HKQAA-DISCLOSE.reason.disclosed": "资料齐备，证书也已注明所需内容。碳足迹：{0}。",
    "rule.HKQAA-DISCLOSE.reason.no-certificate": "资料齐备；尚未有证书资料，证书须注明：{0}。",
    "rule.HKQAA-DISCLOSE.reason.incomplete": "没有填写：{0}。",
    "rule.HKQAA-DISCLOSE.reason.certificate": "证书没有注明：{0}。",
    "rule.HKQAA-DISCLOSE.change": "在披露资料和证书上补充缺项。",
    "rule.HKQAA-COMMIT.title": "承诺附有计划、里程碑和方法",
    "rule.HKQAA-COMMIT.asks": "承诺须附有行动计划、里程碑和减排方法。",
    "rule.HKQAA-COMMIT.reason.complete": "三者齐备；目标日期为 {0}。",
    "rule.HKQAA-COMMIT.reason.incomplete": "没有注明：{0}。",
    "rule.HKQAA-COMMIT.change": "在计划中补充缺项。",
    "rule.HKQAA-PEAK.title": "所列年份为峰值",
    "rule.HKQAA-PEAK.asks":
      "所列年份须已结束，其排放量须为全部已披露年份中的最高值；申报者须承诺不再超出，并说明方法。",
    "rule.HKQAA-PEAK.reason.peaked": "{0} 年为峰值：{1}，共 {2} 个年份。",
    "rule.HKQAA-PEAK.reason.higher": "{0} 年为 {1}；较高的有：{2}，最高 {3}。",
    "rule.HKQAA-PEAK.reason.year-unknown": "没有 {0} 全年的数值。",
    "rule.HKQAA-PEAK.reason.no-promise": "没有承诺不超出 {0} 年的水平。",
    "rule.HKQAA-PEAK.reason.few-years": "只披露了 {0} 个年份；至少须有 {1} 个才能看出峰值。",
    "rule.HKQAA-PEAK.reason.gap": "首尾之间没有数值的年份：{0}。",
    "rule.HKQAA-PEAK.reason.not-over":
      "{0} 年在 {1} 尚未结束。",
    "rule.HKQAA-PEAK.change": "列出排放量最高的年份，披露全部年份，并承诺不再超出。",
    "rule.HKQAA-ACHIEVE.title": "达成后继续努力",
    "rule.HKQAA-ACHIEVE.asks":
      "达成声明须在期间结束后作出，并附有继续减排或保持净零的承诺；证书须注明抵消。证书可列减排比例代替净零，但声明须一并注明，排放量须已下降，而未全部抵消的不得称为中和。",
    "rule.HKQAA-ACHIEVE.reason.promised": "其后年份的承诺：{0}",
    "rule.HKQAA-ACHIEVE.reason.share-stated": "其后年份的承诺：{0}。减排比例：{1}。",
    "rule.HKQAA-ACHIEVE.reason.promise-only": "声明仅为承诺，而此类别针对达成。",
    "rule.HKQAA-ACHIEVE.reason.offsets-unstated": "证书没有注明抵消：已注销 {0}。",
    "rule.HKQAA-ACHIEVE.reason.share-unstated": "证书列有减排比例，而声明没有。",
    "rule.HKQAA-ACHIEVE.reason.share-not-reduced":
      "列有减排比例，而排放量并未低于基线：{0}。",
    "rule.HKQAA-ACHIEVE.reason.share-called-neutral":
      "证书列的是减排比例，声明语句却写“{0}”：已注销 {1}，碳足迹为 {2}。",
    "rule.HKQAA-ACHIEVE.reason.before-period-end":
      "达成声明的日期为 {0}；期间在 {1} 才结束。",
    "rule.HKQAA-ACHIEVE.change":
      "就其后作出承诺，使证书与声明一致，并在期间结束后声明。",
  ]
}
