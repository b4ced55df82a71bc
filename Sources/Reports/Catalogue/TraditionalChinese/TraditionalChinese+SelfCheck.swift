extension TraditionalChinese {
  /// What the self-check of a page says.
  static let selfCheck: [String: String] = [
    "page.check.off": "未核對：此處已停用指令碼。",
    "page.check.valid": "簽署有效，而且頁面內容與所簽署的相同。",
    "page.check.invalid": "無效：請勿信賴此頁面。",
    "page.check.unchecked": "未核對：此處無法驗證簽署。",
    "page.check.canonical": "文件為唯一的規範格式",
    "page.check.digest": "所示摘要值與聲明相符",
    "page.check.proof": "只有一項證明，並屬 eddsa-jcs-2022 類型",
    "page.check.key": "密碼匙為一般的 Ed25519 密碼匙，並屬簽發者",
    "page.check.signature": "簽署與文件及密碼匙相符",
    "page.check.figures": "所示 {0} 項內容全部與所簽署的相同",
    "page.check.certificate": "核證證書：{0}",
    "page.check.certificate-claim": "核證證書針對此聲明，並由另一方簽發",
    "page.check.no-engine": "此瀏覽器在這裏不支援 Ed25519。請使用新版瀏覽器，並從檔案或以 https 開啟頁面。",
    "page.check.differs": "{0}：頁面顯示 {1}，簽署的是 {2}",
    "page.check.missing": "沒有此項",
    "page.check.broken": "無法讀取文件",
    "page.check.early": "按此裝置的時鐘，聲明尚未生效。",
    "page.check.current": "按此裝置的時鐘，聲明在有效期內。",
    "page.check.expired": "按此裝置的時鐘，有效期已過：聲明只在當時有效。",
  ]
}
