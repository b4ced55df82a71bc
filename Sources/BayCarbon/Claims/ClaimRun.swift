import ActivityData
import Claims
import EmissionFactors
import Events
import Findings
import Inventory
import Neutrality
import OffsetLedger
import Quantities

/// Everything that a claim says, calculated from a folder of inputs: once by whoever issues the claim,
/// and again by everybody who verifies it.
struct ClaimRun {
  /// What is asked for.
  struct Order {
    /// The folder.
    let inputs: String
    let published: PublishedFactors
    let encoding: TextEncoding
    let profile: Profile
    /// The day on which deadlines are judged.
    let judgedOn: CalendarDate
    let claimClass: ClaimClass
    let engine: ClaimContents.Engine
    let supersedes: ClaimContents.DocumentReference?
    let threads: Int
  }

  /// A run, or why there is none.
  struct Outcome {
    var run: ClaimRun?
    var findings: [Finding]
    var isUnreadable: Bool
  }

  let contents: ClaimContents
  let assessment: Assessment
  /// The lines, to be written.
  let lines: ResultLines
  /// The rules and settings as they lie in a bundle.
  let rules: [UInt8]
  /// The settings of these rules that are not at their default, with their values.
  let settings: [String]
  /// The files of the folder that were read, relative to it.
  let files: [String]
  /// Why the assessment does not support a claim of this class.
  let objections: [String]

  /// Calculates.
  ///
  /// - Parameters:
  ///   - credits: What a ledger knows of its blocks; nil without a ledger.
  ///   - origin: The name of the ledger.
  ///   - progress: Is told how far reading has come.
  static func make(
    _ order: Order, credits: [CreditRecord]?, origin: String?, progress: ProgressReport? = nil
  ) -> Outcome {
    let folder = InventoryFolder(
      at: order.inputs, encoding: order.encoding, published: order.published)
    let calculated = folder.calculate(threads: order.threads, progress: progress)
    // To judge takes one thread, so that it and the lines do not wait for each other.
    let (judged, linesDigest) = Workers.both(threads: order.threads) {
      folder.judge(
        calculated, credits: credits, under: [order.profile], asOf: order.judgedOn,
        threads: order.threads)
    } _: {
      calculated.result.map {
        ClaimFigures.linesDigest($0.lines, threads: max(1, order.threads - 1))
      }
    }
    var outcome = Outcome(findings: judged.findings, isUnreadable: judged.isUnreadable)
    guard let claim = judged.claim, let assessment = judged.assessments.first,
      let result = calculated.result, let linesDigest
    else { return outcome }
    let rules = RuleSetDocument.bytes(of: order.profile, settings: claim.settings)
    do throws(ArithmeticError) {
      outcome.run = ClaimRun(
        contents: ClaimContents(
          claimClass: order.claimClass, judgedOn: order.judgedOn,
          encoding: order.encoding.rawValue,
          ruleProfile: ClaimContents.RuleProfile(
            id: order.profile.id, version: order.profile.version,
            standard: order.profile.standard.rawValue, digest: DocumentDigest(of: rules)),
          subject: ClaimFigures.subject(claim.subject, result.manifest),
          period: result.manifest.period,
          inventory: try ClaimFigures.inventory(
            result, basis: claim.footprint.scope2Basis ?? .location, linesDigest: linesDigest),
          factors: ClaimFigures.factors(result, calculated),
          offsets: judged.credits.map { ClaimFigures.offset($0, origin: origin ?? "") },
          verdicts: assessment.rulings.map(ClaimFigures.verdict),
          overall: assessment.overall.rawValue,
          decisions: claim.decisions.map(ClaimFigures.decision), engine: order.engine,
          supersedes: order.supersedes),
        assessment: assessment, lines: result.lines, rules: rules,
        settings: RuleSetDocument.entries(of: order.profile, in: claim.settings.changed).map {
          "\($0.name) \($0.text(claim.settings))"
        }, files: folder.inputFiles,
        objections: order.claimClass.objections(to: assessment, of: claim))
    } catch {
      outcome.findings.append(.overflow)
    }
    return outcome
  }
}

extension InventoryFolder {
  /// The files of the folder that a calculation and a judgement read, relative to it, in the order of
  /// their bytes.
  var inputFiles: [String] {
    var files = Set(tables)
    files.insert(event == nil ? Self.manifestName : EventFileReader.fileName)
    files.formUnion(userTables?.map(\.path) ?? [])
    if FolderListing.isOccupied("\(path)/\(Opening.instrumentsName)") {
      files.insert(Opening.instrumentsName)
    }
    if let sections {
      files.formUnion(sections.documents.map(\.path))
      if let base = sections.baseInventory {
        let folder = InventoryFolder(
          at: "\(path)/\(base)", encoding: encoding, published: published)
        files.formUnion(folder.inputFiles.map { "\(base)/\($0)" })
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Timestamp {
  /// Whether it is a day somewhere at that moment: from 12 hours behind UTC to 14 hours ahead.
  func isOnDay(_ day: CalendarDate) -> Bool {
    let earliest = Timestamp(unixSeconds: unixSeconds - 12 * 3600)?.date ?? date
    return (earliest...latestDate).contains(day)
  }
}
