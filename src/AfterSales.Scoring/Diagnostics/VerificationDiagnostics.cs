namespace AfterSales.Scoring;

/// <summary>Family 6, continued: what is not as it was certified. None of them says a rating, a total or a name.</summary>
internal static class VerificationDiagnostics
{
    public static readonly DiagnosticDescriptor CertificateAltered = new(
        "ASC6020",
        "the certificate doesn't have the hash that it states",
        "it was altered after it was made; fetch it from where it was kept first, and let nothing read its numbers as binary floating point",
        "证书与其自身的哈希不符",
        "证书在生成后被改动；请从最初保存处取回，并避免以二进制浮点数读取其中的数字");

    public static readonly DiagnosticDescriptor OtherPolicy = new(
        "ASC6021",
        "the certificate is of policy '{0}', not of '{1}'",
        "verify with the version of the policy that scored it",
        "证书属于方案 '{0}'，而不是 '{1}'",
        "使用当时计分的方案版本进行核验");

    public static readonly DiagnosticDescriptor OtherFingerprint = new(
        "ASC6022",
        "policy '{0}' has another text, or other parameters, than when the certificate was made",
        "load the policy and the parameters as they were; a policy that was published is never changed without a new version",
        "方案 '{0}' 的文本或参数与生成证书时不同",
        "按当时的文本和参数载入方案；已发布的方案如有改动应使用新版本号");

    public static readonly DiagnosticDescriptor OtherSemantics = new(
        "ASC6023",
        "the certificate follows scoring semantics {0}, and this package follows {1}",
        "verify with a version of the package that follows those semantics",
        "证书采用计分语义 {0}，本软件包采用 {1}",
        "使用支持该语义的软件包版本进行核验");

    public static readonly DiagnosticDescriptor AssessmentDiffers = new(
        "ASC6024",
        "the assessment is not the one that was certified",
        "compare it with what the raters gave; the other differences say what it changes",
        "考核数据不是证书所证明的那一份",
        "与评分人提交的内容核对；其他差异说明它改变了什么");

    public static readonly DiagnosticDescriptor ValueDiffers = new(
        "ASC6025",
        "{0} differs from what was certified",
        "find out which of the two was altered; the hashes of certificate and assessment tell",
        "证书中{0}与现在不同",
        "查明哪一方被改动；可依据证书和考核数据的哈希判断");

    public static readonly DiagnosticDescriptor RecordDiffers = new(
        "ASC6026",
        "in the record {0} differs from what was certified",
        "the record was altered, or has the certificate of another one",
        "记录中{0}与证书不同",
        "该记录被改动，或证书属于另一条记录");

    public static readonly DiagnosticDescriptor NoCertificate = new(
        "ASC6027",
        "the record '{0}' has no certificate",
        "certify a result when it is made; without that nobody can say whether the record is as it was",
        "记录 '{0}' 没有证书",
        "在生成结果时同时生成证书；否则无法判断记录是否被改动");

    public static readonly DiagnosticDescriptor NoRecord = new(
        "ASC6028",
        "there is a certificate for '{0}', and no such record",
        "find the record; it was removed, or its id was changed",
        "有 '{0}' 的证书，但没有该记录",
        "查找该记录；它被删除，或 id 被改动");

    public static readonly DiagnosticDescriptor NoAssessment = new(
        "ASC6029",
        "the record '{0}' holds no assessment to score again",
        "keep the assessment with the record",
        "记录 '{0}' 没有可重新计分的考核数据",
        "随记录保存考核数据");

    public static readonly DiagnosticDescriptor NoEngine = new(
        "ASC6030",
        "no engine was given for policy '{0}' of the record '{1}'",
        "load that version of the policy, and verify with it too",
        "未提供方案 '{0}' 的引擎，记录 '{1}' 无法核验",
        "载入该版本的方案后一并核验");
}
