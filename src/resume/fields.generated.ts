// Made from schema/resume.schema.json by `npm run generate`; change the schema instead.

/** What a text is: it decides its limit and its checks. */
export type TextKind = 'line' | 'image' | 'email' | 'url' | 'prose' | 'country' | 'date' | 'end' | 'choice' | 'language' | 'color' | 'fontSize' | 'margins' | 'pages';

/** What stands in a place of the résumé: a text, a list of one shape, an object; the field `*` stands for any key. */
export type Shape = TextKind | readonly [Shape] | { readonly [key: string]: Shape };

export const resumeShape: { readonly [key: string]: Shape } = {
  "$schema": "line",
  "basics": {
    "name": "line",
    "label": "line",
    "image": "image",
    "email": "email",
    "phone": "line",
    "url": "url",
    "location": {
      "address": "prose",
      "postalCode": "line",
      "city": "line",
      "region": "line",
      "countryCode": "country"
    },
    "profiles": [
      {
        "network": "line",
        "username": "line",
        "url": "url"
      }
    ],
    "summary": "prose"
  },
  "work": [
    {
      "name": "line",
      "position": "line",
      "location": "line",
      "description": "line",
      "url": "url",
      "startDate": "date",
      "endDate": "end",
      "summary": "prose",
      "highlights": [
        "prose"
      ],
      "keywords": [
        "line"
      ],
      "positions": [
        {
          "position": "line",
          "location": "line",
          "url": "url",
          "startDate": "date",
          "endDate": "end",
          "summary": "prose",
          "highlights": [
            "prose"
          ],
          "keywords": [
            "line"
          ]
        }
      ],
      "pageBreak": "choice"
    }
  ],
  "volunteer": [
    {
      "organization": "line",
      "position": "line",
      "location": "line",
      "url": "url",
      "startDate": "date",
      "endDate": "end",
      "summary": "prose",
      "highlights": [
        "prose"
      ],
      "keywords": [
        "line"
      ],
      "pageBreak": "choice"
    }
  ],
  "education": [
    {
      "institution": "line",
      "studyType": "line",
      "area": "line",
      "location": "line",
      "url": "url",
      "startDate": "date",
      "endDate": "end",
      "score": "line",
      "summary": "prose",
      "highlights": [
        "prose"
      ],
      "courses": [
        "line"
      ],
      "pageBreak": "choice"
    }
  ],
  "projects": [
    {
      "name": "line",
      "description": "prose",
      "location": "line",
      "url": "url",
      "startDate": "date",
      "endDate": "end",
      "roles": [
        "line"
      ],
      "entity": "line",
      "type": "line",
      "summary": "prose",
      "highlights": [
        "prose"
      ],
      "keywords": [
        "line"
      ],
      "pageBreak": "choice"
    }
  ],
  "publications": [
    {
      "name": "line",
      "authors": [
        "line"
      ],
      "publisher": "line",
      "releaseDate": "date",
      "url": "url",
      "summary": "prose"
    }
  ],
  "awards": [
    {
      "title": "line",
      "awarder": "line",
      "date": "date",
      "url": "url",
      "summary": "prose"
    }
  ],
  "certificates": [
    {
      "name": "line",
      "issuer": "line",
      "date": "date",
      "url": "url",
      "summary": "prose"
    }
  ],
  "skills": [
    {
      "name": "line",
      "level": "line",
      "keywords": [
        "line"
      ],
      "summary": "prose"
    }
  ],
  "languages": [
    {
      "language": "line",
      "fluency": "line",
      "keywords": [
        "line"
      ]
    }
  ],
  "interests": [
    {
      "name": "line",
      "keywords": [
        "line"
      ],
      "summary": "prose"
    }
  ],
  "references": [
    {
      "name": "line",
      "reference": "prose"
    }
  ],
  "custom": [
    {
      "id": "line",
      "title": "line",
      "summary": "prose",
      "highlights": [
        "prose"
      ],
      "keywords": [
        "line"
      ],
      "entries": [
        {
          "name": "line",
          "description": "line",
          "people": [
            "line"
          ],
          "location": "line",
          "date": "date",
          "startDate": "date",
          "endDate": "end",
          "url": "url",
          "roles": [
            "line"
          ],
          "summary": "prose",
          "highlights": [
            "prose"
          ],
          "keywords": [
            "line"
          ],
          "pageBreak": "choice"
        }
      ]
    }
  ],
  "meta": {
    "canonical": "url",
    "version": "line",
    "lastModified": "line",
    "theme": "line",
    "language": "language",
    "paper": "choice",
    "accentColor": "color",
    "fontSize": "fontSize",
    "margins": "margins",
    "textAlign": "choice",
    "hyphenation": "choice",
    "fonts": {
      "text": "line",
      "headings": "line"
    },
    "sections": [
      "line"
    ],
    "titles": {
      "*": "line"
    },
    "hidden": [
      "line"
    ],
    "pageBreaks": [
      "line"
    ],
    "footer": "choice",
    "smartPunctuation": "choice",
    "photo": "choice",
    "fitPages": "pages",
    "maxPages": "pages",
    "ignore": [
      "line"
    ]
  }
};
