using System.Text;

namespace AfterSales.Scoring;

/// <summary>Words for the roles that a policy names by id, such as the one that owes a rating.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class RoleText
{
    /// <summary>Names a role.</summary>
    /// <remarks>A policy gives roles no titles. Those that are common in appraisal have words here; of others the id is shown.</remarks>
    /// <param name="role">The id of the role in the policy, such as <c>departmentHead</c>.</param>
    /// <param name="language">The language of the wording.</param>
    /// <exception cref="ArgumentNullException">There is no role.</exception>
    public static string Name(string role, DiagnosticLanguage language = DiagnosticLanguage.English)
        => (role ?? throw new ArgumentNullException(nameof(role)), language) switch
        {
            ("hr", DiagnosticLanguage.English) => "HR department",
            (_, DiagnosticLanguage.English) => Words(role),
            ("departmentHead", _) => "部门负责人",
            ("supervisor", _) => "直接主管",
            ("manager", _) => "经理",
            ("generalManager", _) => "总经理",
            ("colleague", _) => "同事",
            ("customer", _) => "客户",
            ("hr", _) => "人力资源部",
            _ => role,
        };

    /// <summary>Reads a camelCase id as words: <c>departmentHead</c> is "department head".</summary>
    private static string Words(string id)
    {
        var words = new StringBuilder();
        foreach (char c in id)
        {
            words.Append(c is >= 'A' and <= 'Z' ? " " + (char)(c + ('a' - 'A')) : c.ToString());
        }

        return words.ToString();
    }
}
