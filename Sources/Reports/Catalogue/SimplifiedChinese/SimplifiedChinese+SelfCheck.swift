extension SimplifiedChinese {
  /// What the self-check of a page says.
  static let selfCheck: [String: String] = [
    "page.check.off": "未核对：此处已停用脚本。",
    "page.check.valid": "签名有效，而且页面内容与所签名的相同。",
    "page.check.invalid": "无效：请勿信赖此页面。",
    "page.check.unchecked": "未核对：此处无法验证签名。",
    "page.check.canonical": "文件为唯一的规范格式",
    "page.check.digest": "所示摘要值与声明相符",
    "page.check.proof": "只有一项证明，并属 eddsa-jcs-2022 类型",
    "page.check.key": "密钥为一般的 Ed25519 密钥，并属签发者",
    "page.check.signature": "签名与文件及密钥相符",
    "page.check.figures": "所示 {0} 项内容全部与所签名的相同",
    "page.check.certificate": "核证证书：{0}",
    "page.check.certificate-claim": "核证证书针对此声明，并由另一方签发",
    "page.check.no-engine": "此浏览器在这里不支持 Ed25519。请使用新版浏览器，并从文件或以 https 打开页面。",
    "page.check.differs": "{0}：页面显示 {1}，签名的是 {2}",
    "page.check.missing": "没有此项",
    "page.check.broken": "无法读取文件",
    "page.check.early": "按此设备的时钟，声明尚未生效。",
    "page.check.current": "按此设备的时钟，声明在有效期内。",
    "page.check.expired": "按此设备的时钟，有效期已过：声明只在当时有效。",
  ]
}
