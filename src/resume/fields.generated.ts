// Made from schema/resume.schema.json by `npm run generate`; change the schema instead.

/** What a text is: it decides its limit and its checks. */
export type TextKind = 'line' | 'image' | 'email' | 'url' | 'prose' | 'country' | 'date' | 'end' | 'choice' | 'language';

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
    "summary": "prose",
    "location": {
      "address": "prose",
      "postalCode": "line",
      "city": "line",
      "countryCode": "country",
      "region": "line"
    },
    "profiles": [
      {
        "network": "line",
        "username": "line",
        "url": "url"
      }
    ]
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
      "area": "line",
      "studyType": "line",
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
      "entity": "line",
      "type": "line",
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
      "date": "date",
      "awarder": "line",
      "url": "url",
      "summary": "prose"
    }
  ],
  "certificates": [
    {
      "name": "line",
      "date": "date",
      "issuer": "line",
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
          "location": "line",
          "url": "url",
          "date": "date",
          "startDate": "date",
          "endDate": "end",
          "roles": [
            "line"
          ],
          "people": [
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
    "fitPages": "choice",
    "maxPages": "choice",
    "ignore": [
      "line"
    ]
  }
};
