### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = सार्वजनिक अवकाश
holiday-bridge = अतिरिक्त छुट्टी
holiday-election = मतदान दिवस

## New years

holiday-new-year = नव वर्ष
holiday-new-year-eve = नव वर्ष की पूर्व संध्या
holiday-epiphany = एपिफेनी
holiday-orthodox-christmas = ऑर्थोडॉक्स क्रिसमस
holiday-chinese-new-year = चीनी नव वर्ष
holiday-korean-new-year = कोरियाई नव वर्ष
holiday-tet = वियतनामी नव वर्ष
holiday-traditional-new-year = पारंपरिक नव वर्ष
holiday-songkran = थाई नव वर्ष
holiday-nowruz = नौरोज़

## Christian

holiday-carnival = कार्निवल
holiday-maundy-thursday = पवित्र गुरुवार
holiday-good-friday = गुड फ़्राइडे
holiday-holy-saturday = पवित्र शनिवार
holiday-easter-sunday = ईस्टर
holiday-easter-monday = ईस्टर सोमवार
holiday-orthodox-good-friday = ऑर्थोडॉक्स गुड फ़्राइडे
holiday-orthodox-easter = ऑर्थोडॉक्स ईस्टर
holiday-labour-day = मज़दूर दिवस
holiday-ascension = स्वर्गारोहण दिवस
holiday-pentecost = पेंटेकोस्ट
holiday-whit-monday = पेंटेकोस्ट सोमवार
holiday-corpus-christi = कॉर्पस क्रिस्टी
holiday-midsummer = मध्य ग्रीष्म उत्सव
holiday-assumption = मरियम का स्वर्गारोहण
holiday-reformation-day = धर्मसुधार दिवस
holiday-all-saints = सर्व संत दिवस
holiday-all-souls = सर्व आत्मा दिवस
holiday-immaculate-conception = निष्कलंक गर्भाधान पर्व
holiday-christmas-eve = क्रिसमस की पूर्व संध्या
holiday-christmas = क्रिसमस
holiday-boxing-day = बॉक्सिंग डे

## Muslim

holiday-eid-al-fitr = ईद-उल-फ़ित्र
holiday-arafat-day = अरफ़ा का दिन
holiday-eid-al-adha = ईद-उल-अज़हा (बक़रीद)
holiday-islamic-new-year = इस्लामी नव वर्ष
holiday-ashura = मुहर्रम (आशूरा)
holiday-prophets-birthday = मिलाद-उन-नबी

## Jewish

holiday-passover = पेसाख
holiday-shavuot = शावुओत
holiday-rosh-hashanah = यहूदी नव वर्ष
holiday-yom-kippur = योम किप्पुर
holiday-sukkot = सुक्कोत

## Hindu and Buddhist

holiday-holi = होली
holiday-diwali = दीवाली
holiday-vesak = बुद्ध पूर्णिमा
holiday-full-moon-day = पूर्णिमा
holiday-nyepi = न्येपी (मौन दिवस)

## East Asian

holiday-qingming = छिंगमिंग उत्सव
holiday-dragon-boat = ड्रैगन बोट उत्सव
holiday-mid-autumn = मध्य शरद उत्सव
holiday-chuseok = चुसोक
holiday-golden-week = गोल्डन वीक

## Of the state

holiday-kings-birthday = राजा का जन्मदिन
holiday-childrens-day = बाल दिवस
holiday-womens-day = महिला दिवस
holiday-defenders-day = पितृभूमि रक्षक दिवस
holiday-hung-kings = हंग राजा दिवस
holiday-national-day = राष्ट्रीय दिवस
holiday-unity-day = एकता दिवस
holiday-independence-day = स्वतंत्रता दिवस
holiday-republic-day = गणतंत्र दिवस
holiday-constitution-day = संविधान दिवस
holiday-liberation-day = मुक्ति दिवस
holiday-victory-day = विजय दिवस
holiday-revolution-day = क्रांति दिवस

## In remembrance

holiday-armistice-day = युद्धविराम दिवस
holiday-memorial-day = स्मृति दिवस
holiday-veterans-day = भूतपूर्व सैनिक दिवस
holiday-anzac-day = एंज़ैक दिवस

## American

holiday-thanksgiving = थैंक्सगिविंग
holiday-martin-luther-king-day = मार्टिन लूथर किंग दिवस
holiday-presidents-day = राष्ट्रपति दिवस
holiday-juneteenth = जूनटीन्थ (दासता की समाप्ति)
holiday-columbus-day = कोलंबस दिवस
