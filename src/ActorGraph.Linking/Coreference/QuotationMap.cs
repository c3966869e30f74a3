using ActorGraph.Core.Text;

namespace ActorGraph.Linking.Coreference;

/// <summary>Knows which tokens stand between quotation marks. A quotation ends with its paragraph at the latest.</summary>
internal sealed class QuotationMap
{
    private readonly int[] quotationOfToken;

    public QuotationMap(Document document)
    {
        quotationOfToken = new int[document.Tokens.Count];
        var quotation = 0;
        var isOpen = false;
        for (var token = 0; token < quotationOfToken.Length; token++)
        {
            if (isOpen && StartsParagraph(document, token))
            {
                isOpen = false;
            }

            var text = document[token].Text;
            if (text is "\"" or "“" or "”" or "``" or "''")
            {
                isOpen = text is "“" or "``" || (text is "\"" && !isOpen);
                quotation += isOpen ? 1 : 0;
                continue;
            }

            quotationOfToken[token] = isOpen ? quotation : 0;
        }
    }

    /// <summary>The number of the quotation a token stands in, from 1 on; 0 outside.</summary>
    public int At(int token) => quotationOfToken[token];

    /// <summary>Whether a line ends right before a token.</summary>
    public static bool StartsParagraph(Document document, int token) =>
        token > 0
        && document
            .Text.AsSpan(document.Tokens.Spans[token - 1].End, document.Tokens.Spans[token].Start - document.Tokens.Spans[token - 1].End)
            .Contains('\n');
}
